package org.daftar.query.platform.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.LineQuery;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Words;
import org.daftar.value.Codes;
import org.daftar.value.Role;
import org.daftar.value.TermCode;

/** Conditions as queries of the index. */
final class Queries {

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  private Queries() {}

  /** The versions of subjects of a sort that stood at a moment. */
  static Queries standing(Kind kind, AsOf moment) {
    return new Queries()
        .and(Field.SORT, kind.name())
        .and(LongField.newRangeQuery(Field.FROM, Long.MIN_VALUE, moment.size() - 1))
        .and(LongField.newRangeQuery(Field.TO, moment.size(), Long.MAX_VALUE));
  }

  /** The versions of subjects of a sort that stood at a moment and in which words stand. */
  static Queries named(Kind kind, Optional<String> words, AsOf moment) {
    Queries queries = standing(kind, moment);
    words(words).forEach(word -> queries.and(Field.WORD, word));
    return queries;
  }

  /** All versions of the entries in a case that were made after the one moment and by the other. */
  static Query changes(CaseId inCase, AsOf from, AsOf to) {
    return changes(Field.CASE, inCase, from, to);
  }

  /** The same for entries that belong to a case: what happens to another that stands in it too is no change of it. */
  static Query changesOf(CaseId home, AsOf to) {
    return changes(Field.HOME, home, new AsOf(0), to);
  }

  private static Query changes(String field, CaseId of, AsOf from, AsOf to) {
    return new Queries()
        .and(Field.SORT, Kind.ENTRY.name())
        .and(field, of.value())
        .and(LongField.newRangeQuery(Field.FROM, from.size(), to.size() - 1))
        .build();
  }

  /** The versions of entries that stood at a moment and fulfil all conditions but those of words and jurisdiction. */
  static Queries entries(EntryQuery query, AsOf moment) {
    Queries queries = standing(Kind.ENTRY, moment);
    query.inCase().ifPresent(in -> queries.and(Field.CASE, in.value()));
    query.kind().ifPresent(kind -> queries.and(Field.KIND, kind));
    query.standing().ifPresent(position -> queries.and(Field.STANDING, Codes.of(position)));
    query.tag().ifPresent(tag -> queries.and(Field.TAG, tag.code()));
    if (!query.terms().isEmpty()) {
      queries.andAnyOf(Field.TERM, query.terms().stream().map(TermCode::qualified).toList());
    }
    queries.involvement(query);
    query.from().ifPresent(day -> queries.and(LongField.newRangeQuery(Field.LATEST, day.toEpochDay(), Long.MAX_VALUE)));
    query.to().ifPresent(day -> queries.and(LongField.newRangeQuery(Field.EARLIEST, Long.MIN_VALUE, day.toEpochDay())));
    return queries;
  }

  /** The versions of entries that put a date on the calendar. */
  static Queries calendar(CalendarQuery query, AsOf moment) {
    Queries queries = standing(Kind.ENTRY, moment);
    query.inCase().ifPresent(in -> queries.and(Field.CASE, in.value()));
    query
        .certainty()
        .ifPresentOrElse(
            known -> queries.and(Field.CALENDAR, known.name()),
            () -> queries.andAnyOf(Field.CALENDAR, Stream.of(Certainty.values()).map(Enum::name).toList()));
    query
        .from()
        .ifPresent(
            day -> queries.and(LongField.newRangeQuery(Field.CALENDAR_LATEST, day.toEpochDay(), Long.MAX_VALUE)));
    query
        .to()
        .ifPresent(
            day -> queries.and(LongField.newRangeQuery(Field.CALENDAR_EARLIEST, Long.MIN_VALUE, day.toEpochDay())));
    return queries;
  }

  /** The lines that stood at a moment. */
  static Queries lines(LineQuery query, AsOf moment) {
    return standing(Kind.ENTRY, moment).andLines(query);
  }

  /** All lines that began before a moment, whether they still stood then or not. */
  static Queries linesBegun(LineQuery query, AsOf moment) {
    return new Queries().and(LongField.newRangeQuery(Field.FROM, 0, moment.size() - 1)).andLines(query);
  }

  /** All lines that ended before a moment. */
  static Queries linesEnded(LineQuery query, AsOf moment) {
    return new Queries().and(LongField.newRangeQuery(Field.TO, 0, moment.size() - 1)).andLines(query);
  }

  /** The versions of entries that were confidential and stood at a moment. */
  static Queries confidential(AsOf moment) {
    return standing(Kind.ENTRY, moment).and(Field.CONFIDENTIAL, Field.CONFIDENTIAL);
  }

  /** The records of parties that were merged into others at a moment. */
  static Queries merged(AsOf moment) {
    return standing(Kind.PARTY, moment).and(Field.ROLE, IndexedVersion.MERGED.code());
  }

  /** The words that somebody looks for, in their common form. */
  static List<String> words(Optional<String> words) {
    return words.map(Words::toFind).orElse(List.of()).stream().map(VersionDocument::shortened).toList();
  }

  Queries and(String field, String value) {
    return and(new TermQuery(new Term(field, value)));
  }

  Queries and(Query query) {
    all.add(query, Occur.FILTER);
    return this;
  }

  Queries andAnyOf(String field, Collection<String> values) {
    return and(anyOf(field, values));
  }

  /** A word stands in the entry, or in the name of one of the parties that are involved. */
  Queries andSaidOrNamed(String word, Collection<String> parties) {
    return and(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Field.WORD, word)), Occur.SHOULD)
            .add(anyOf(Field.PARTY, parties), Occur.SHOULD)
            .build());
  }

  private Queries andLines(LineQuery query) {
    andAnyOf(Field.ACT, query.acts().stream().map(Act::code).toList());
    query.inCase().ifPresent(in -> and(Field.HOME, in.value()));
    if (!query.parties().isEmpty()) {
      andAnyOf(Field.PARTY, query.parties().stream().map(PartyId::value).toList());
    }
    return this;
  }

  BooleanQuery build() {
    return all.build();
  }

  private void involvement(EntryQuery query) {
    List<String> parties = query.parties().stream().map(PartyId::value).toList();
    List<String> roles = query.roles().stream().map(Role::code).toList();
    if (!parties.isEmpty() && !roles.isEmpty()) {
      andAnyOf(
          Field.INVOLVEMENT,
          parties.stream().flatMap(party -> roles.stream().map(role -> Field.involvement(party, role))).toList());
    } else if (!parties.isEmpty()) {
      andAnyOf(Field.PARTY, parties);
    } else if (!roles.isEmpty()) {
      andAnyOf(Field.ROLE, roles);
    }
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
