package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Search;
import org.daftar.query.search.SearchIndex;
import org.daftar.query.search.Slice;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;

/** An index in a directory of Lucene: in memory on a laptop, on the disk of each query node otherwise. */
public final class LuceneIndex implements SearchIndex, Search, AutoCloseable {

  private static final Sort BY_DATE =
      new Sort(new SortField(Field.WHEN, SortField.Type.STRING), new SortField(Field.RECORDED, SortField.Type.LONG));
  private static final Sort BY_HEADING =
      new Sort(new SortField(Field.HEADING, SortField.Type.STRING), new SortField(Field.RECORDED, SortField.Type.LONG));
  private static final Sort LATEST_FIRST = new Sort(new SortedNumericSortField(Field.FROM, SortField.Type.LONG, true));
  private static final List<String> FACETS = List.of(Field.KIND, Field.PARTY, Field.ROLE, Field.STANDING, Field.TAG);
  private static final Slice MOST = new Slice(0, 1_000);

  private final EventCatalogue catalogue;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FacetCounts facets = new FacetCounts();
  private volatile long size;

  /** Opens an empty index. */
  public LuceneIndex(Directory directory, EventCatalogue catalogue) {
    this.catalogue = catalogue;
    this.writer = io(() -> new IndexWriter(directory, new IndexWriterConfig()));
    this.searchers = io(() -> new SearcherManager(writer, null));
  }

  @Override
  public void write(Collection<IndexedSubject> subjects, long taken) {
    io(() -> {
      for (IndexedSubject subject : subjects) {
        writer.updateDocuments(
            new Term(Field.ID, subject.id()),
            subject.versions().stream().map(version -> VersionDocument.of(version, catalogue)).toList());
      }
      searchers.maybeRefreshBlocking();
      return true;
    });
    size = taken;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Hits entries(EntryQuery query, AsOf moment, Slice slice) {
    return search(searcher -> hits(searcher, entryQuery(searcher, query, moment), BY_DATE, slice));
  }

  @Override
  public Map<String, Map<String, Long>> facets(EntryQuery query, AsOf moment) {
    return search(searcher -> facets.counts(searcher, entryQuery(searcher, query, moment), FACETS));
  }

  @Override
  public OptionalLong lastChange(CaseId inCase, AsOf moment) {
    Query changes = Queries.changes(inCase, new AsOf(0), moment);
    return search(searcher -> {
      TopFieldDocs last = searcher.search(changes, 1, LATEST_FIRST);
      return last.scoreDocs.length == 0
          ? OptionalLong.empty()
          : OptionalLong.of((Long) ((FieldDoc) last.scoreDocs[0]).fields[0]);
    });
  }

  @Override
  public Set<EntryId> changed(CaseId inCase, AsOf from, AsOf to) {
    Query changes = Queries.changes(inCase, from, to);
    return search(searcher -> hits(searcher, changes, BY_DATE, new Slice(0, searcher.count(changes)))).ids().stream()
        .map(EntryId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<PartyId> parties(CaseId inCase, AsOf moment) {
    return values(inCase, Field.PARTY, moment).stream().map(PartyId::new).collect(Collectors.toSet());
  }

  @Override
  public Set<SourceId> sources(CaseId inCase, AsOf moment) {
    return values(inCase, Field.SOURCE, moment).stream().map(SourceId::new).collect(Collectors.toSet());
  }

  @Override
  public Hits subjects(Kind kind, Optional<String> words, AsOf moment, Slice slice) {
    return search(searcher -> hits(searcher, named(kind, words, moment).build(), BY_HEADING, slice));
  }

  @Override
  public Hits cases(Optional<String> words, Optional<Jurisdiction> jurisdiction, AsOf moment, Slice slice) {
    Queries cases = named(Kind.CASE, words, moment);
    jurisdiction.ifPresent(country -> cases.and(Field.JURISDICTION, country.code()));
    return search(searcher -> hits(searcher, cases.build(), BY_HEADING, slice));
  }

  @Override
  public List<CaseId> casesOf(PartyId party, AsOf moment) {
    Query files = Queries.standing(Kind.CASE, moment).and(Field.PARTY, party.value()).build();
    return search(searcher -> hits(searcher, files, BY_HEADING, MOST)).ids().stream().map(CaseId::new).toList();
  }

  @Override
  public Map<CaseId, Map<Role, Long>> involvements(PartyId party, AsOf moment) {
    return search(searcher -> {
      Map<CaseId, Map<Role, Long>> found = new HashMap<>();
      Query entries = Queries.standing(Kind.ENTRY, moment).and(Field.PARTY, party.value()).build();
      for (String in : facets.counts(searcher, entries, Field.CASE).keySet()) {
        Query there = Queries.standing(Kind.ENTRY, moment).and(Field.PARTY, party.value()).and(Field.CASE, in).build();
        found.put(new CaseId(in), roles(party, facets.counts(searcher, there, Field.INVOLVEMENT)));
      }
      return found;
    });
  }

  @Override
  public Map<String, Long> jurisdictions(AsOf moment) {
    Query cases = Queries.standing(Kind.CASE, moment).build();
    return search(searcher -> facets.counts(searcher, cases, Field.JURISDICTION));
  }

  @Override
  public void close() {
    io(() -> {
      searchers.close();
      writer.close();
      return true;
    });
  }

  private Set<String> values(CaseId inCase, String field, AsOf moment) {
    Query entries = Queries.standing(Kind.ENTRY, moment).and(Field.CASE, inCase.value()).build();
    return search(searcher -> facets.counts(searcher, entries, field)).keySet();
  }

  private static Queries named(Kind kind, Optional<String> words, AsOf moment) {
    Queries queries = Queries.standing(kind, moment);
    Queries.words(words).forEach(word -> queries.and(Field.WORD, word));
    return queries;
  }

  private static Query entryQuery(IndexSearcher searcher, EntryQuery query, AsOf moment) {
    return Queries.entries(query, moment, word -> io(() -> partiesNamed(searcher, word, moment)));
  }

  private static List<String> partiesNamed(IndexSearcher searcher, String word, AsOf moment) throws IOException {
    Query named = Queries.standing(Kind.PARTY, moment).and(new TermQuery(new Term(Field.WORD, word))).build();
    return hits(searcher, named, BY_HEADING, MOST).ids();
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

  private static Hits hits(IndexSearcher searcher, Query query, Sort sort, Slice slice) throws IOException {
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

  private <T> T search(Searching<T> searching) {
    return io(() -> {
      IndexSearcher searcher = searchers.acquire();
      try {
        return searching.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    });
  }

  private static <T> T io(Access<T> access) {
    try {
      return access.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Searching<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  private interface Access<T> {
    T get() throws IOException;
  }
}
