package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldDocs;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Slice;
import org.daftar.value.Role;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;

/** One state of the index, and what is looked up in it. */
final class Snapshot {

  private static final Sort BY_DATE =
      new Sort(new SortField(Field.WHEN, SortField.Type.STRING), new SortField(Field.RECORDED, SortField.Type.LONG));
  private static final Sort BY_CALENDAR =
      new Sort(
          new SortField(Field.CALENDAR_WHEN, SortField.Type.STRING),
          new SortField(Field.RECORDED, SortField.Type.LONG));
  private static final Sort BY_HEADING =
      new Sort(new SortField(Field.HEADING, SortField.Type.STRING), new SortField(Field.RECORDED, SortField.Type.LONG));
  private static final Sort LATEST_FIRST = new Sort(new SortedNumericSortField(Field.FROM, SortField.Type.LONG, true));
  private static final List<String> IN_CASE = List.of(Field.KIND, Field.PARTY, Field.STANDING, Field.TAG);
  private static final List<String> ACROSS = List.of(Field.CASE, Field.KIND, Field.PARTY, Field.STANDING, Field.TAG);
  private static final Slice MOST = new Slice(0, 1_000);

  private final IndexSearcher searcher;
  private final FacetCounts facets;

  Snapshot(IndexSearcher searcher, FacetCounts facets) {
    this.searcher = searcher;
    this.facets = facets;
  }

  LineReading lines() {
    return new LineReading(searcher);
  }

  Hits entries(EntryQuery query, AsOf moment, Slice slice) throws IOException {
    return hits(entryQuery(query, moment), BY_DATE, slice);
  }

  Map<String, Map<String, Long>> facets(EntryQuery query, Taxonomy taxonomy, AsOf moment) throws IOException {
    List<BroaderCounts> broader =
        List.of(
            new BroaderCounts(Field.ROLE, role -> taxonomy.upwards(new Role(role)).map(TermCode::code).toList()),
            new BroaderCounts(
                Field.TERM, term -> taxonomy.upwards(TermCode.ofQualified(term)).map(TermCode::qualified).toList()));
    List<String> fields = query.inCase().isPresent() ? IN_CASE : ACROSS;
    return facets.counts(searcher, entryQuery(query, moment), fields, broader);
  }

  Hits calendar(CalendarQuery query, AsOf moment, Slice slice) throws IOException {
    return hits(Queries.calendar(query, moment).build(), BY_CALENDAR, slice);
  }

  List<String> relyingOn(Collection<String> entries, AsOf moment) throws IOException {
    return all(Queries.standing(Kind.ENTRY, moment).andAnyOf(Field.RELIES_ON, entries).build(), BY_DATE);
  }

  OptionalLong lastChange(CaseId inCase, AsOf moment) throws IOException {
    TopFieldDocs last = searcher.search(Queries.changesOf(inCase, moment), 1, LATEST_FIRST);
    return last.scoreDocs.length == 0
        ? OptionalLong.empty()
        : OptionalLong.of((Long) ((FieldDoc) last.scoreDocs[0]).fields[0]);
  }

  List<String> changed(CaseId inCase, AsOf from, AsOf to) throws IOException {
    return all(Queries.changes(inCase, from, to), BY_DATE);
  }

  Map<String, Long> values(Queries of, String field) throws IOException {
    return facets.counts(searcher, of.build(), field);
  }

  Hits headed(Queries queries, Slice slice) throws IOException {
    return hits(queries.build(), BY_HEADING, slice);
  }

  List<CaseId> casesOf(PartyId party, AsOf moment) throws IOException {
    Queries files = Queries.standing(Kind.CASE, moment).and(Field.PARTY, party.value());
    return headed(files, MOST).ids().stream().map(CaseId::new).toList();
  }

  Map<CaseId, Map<Role, Long>> involvements(PartyId party, AsOf moment) throws IOException {
    Map<CaseId, Map<Role, Long>> found = new HashMap<>();
    Queries entries = Queries.standing(Kind.ENTRY, moment).and(Field.PARTY, party.value());
    for (String in : values(entries, Field.CASE).keySet()) {
      Queries there = Queries.standing(Kind.ENTRY, moment).and(Field.PARTY, party.value()).and(Field.CASE, in);
      found.put(new CaseId(in), roles(party, values(there, Field.INVOLVEMENT)));
    }
    return found;
  }

  private static Map<Role, Long> roles(PartyId party, Map<String, Long> involvements) {
    Map<Role, Long> roles = new HashMap<>();
    involvements.forEach((involvement, count) -> {
      if (involvement.startsWith(party.value())) {
        roles.put(new Role(Field.role(involvement)), count);
      }
    });
    return roles;
  }

  private Query entryQuery(EntryQuery query, AsOf moment) throws IOException {
    Queries queries = Queries.entries(query, moment);
    if (query.jurisdiction().isPresent()) {
      String country = query.jurisdiction().get().code();
      Query cases = Queries.standing(Kind.CASE, moment).and(Field.JURISDICTION, country).build();
      queries.andAnyOf(Field.CASE, all(cases, BY_HEADING));
    }
    for (String word : Queries.words(query.words())) {
      Queries named = Queries.standing(Kind.PARTY, moment).and(Field.WORD, word);
      queries.andSaidOrNamed(word, headed(named, MOST).ids());
    }
    return queries.build();
  }

  List<String> confidential(AsOf moment) throws IOException {
    return all(Queries.confidential(moment).build(), BY_HEADING);
  }

  private List<String> all(Query query, Sort sort) throws IOException {
    return hits(query, sort, new Slice(0, searcher.count(query))).ids();
  }

  private Hits hits(Query query, Sort sort, Slice slice) throws IOException {
    long total = searcher.count(query);
    TopFieldDocs top = searcher.search(query, Math.max(1, slice.offset() + slice.limit()), sort);
    List<String> ids = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] found = top.scoreDocs;
    for (int i = slice.offset(); i < Math.min(found.length, slice.offset() + slice.limit()); i++) {
      ids.add(stored.document(found[i].doc).get(Field.ID));
    }
    return new Hits(ids, total);
  }
}
