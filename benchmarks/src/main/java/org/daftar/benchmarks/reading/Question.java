package org.daftar.benchmarks.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daftar.benchmarks.invented.InventedFacts;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.EntryQuery;
import org.daftar.value.Standing;

/**
 * Something that people ask.
 *
 * @param name what it is called in the tables
 * @param address what they open
 * @param query the same as a query to the index
 * @param answers the same as a condition that a scan decides
 * @param moment as of which they ask
 * @param p99Millis what 99 of 100 answers are to stay within
 */
record Question(
    String name, String address, EntryQuery query, Predicate<EntryView> answers, AsOf moment, double p99Millis) {

  private static final double PAGE = 25;
  private static final double SEARCH = 50;

  static Question casePage(CaseId id, AsOf now) {
    return new Question("case page", "/cases/" + id, EntryQuery.of(id), of(id), now, PAGE);
  }

  static Question timeline(CaseId id, AsOf now) {
    return new Question(
        "timeline, now", "/api/cases/" + id + "/timeline?limit=100", EntryQuery.of(id), of(id), now, PAGE);
  }

  static Question timelineAsKnownAt(CaseId id, AsOf then) {
    String address = "/api/cases/" + id + "/timeline?limit=100&atPosition=" + then.size();
    return new Question("timeline, as known at a position", address, EntryQuery.of(id), of(id), then, PAGE);
  }

  /** Incidents of one standing since a day, in all cases, with all facets. */
  static Question filter(AsOf now) {
    LocalDate from = LocalDate.of(2015, 1, 1);
    EntryQuery query =
        new EntryQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.of("incident-reported"),
            EntryQuery.ALL.parties(),
            EntryQuery.ALL.roles(),
            EntryQuery.ALL.terms(),
            Optional.of(Standing.Position.UNSURE),
            Optional.empty(),
            Optional.empty(),
            Optional.of(from),
            Optional.empty());
    return new Question(
        "filter across cases, with facets",
        "/api/search?limit=100&kind=incident-reported&standing=unsure&from=" + from,
        query,
        entry ->
            entry.fact() instanceof IncidentReported
                && entry.standing().position() == Standing.Position.UNSURE
                && entry.fact().account().when().mayOverlap(from, LocalDate.MAX),
        now,
        SEARCH);
  }

  /** Everything, with all facets. */
  static Question unfiltered(AsOf now) {
    return new Question(
        "all entries, with facets", "/api/search?limit=100", EntryQuery.ALL, entry -> true, now, SEARCH);
  }

  static Question fullText(AsOf now) {
    EntryQuery query =
        new EntryQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            EntryQuery.ALL.parties(),
            EntryQuery.ALL.roles(),
            EntryQuery.ALL.terms(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(InventedFacts.RARE_WORD),
            Optional.empty(),
            Optional.empty());
    return new Question(
        "full text across cases",
        "/api/search?limit=100&q=" + InventedFacts.RARE_WORD,
        query,
        entry ->
            Stream.of(Optional.of(entry.fact().account().what().text()), entry.fact().account().place())
                .flatMap(Optional::stream)
                .anyMatch(text -> text.contains(InventedFacts.RARE_WORD)),
        now,
        SEARCH);
  }

  private static Predicate<EntryView> of(CaseId id) {
    return entry -> entry.caseId().equals(id);
  }
}
