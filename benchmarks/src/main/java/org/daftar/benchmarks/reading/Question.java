package org.daftar.benchmarks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daftar.benchmarks.invented.InventedFacts;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.CalendarQuery.Certainty;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;
import org.daftar.value.IncidentType;
import org.daftar.value.Standing;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;

/**
 * Something that people ask.
 *
 * @param name what it is called in the tables
 * @param address what they open
 * @param keys the same as a question to the index
 * @param answers the same as a condition that a scan decides
 * @param moment as of which they ask
 * @param p99Millis what 99 of 100 answers are to stay within
 */
record Question(String name, String address, Keys keys, Predicate<EntryView> answers, AsOf moment, double p99Millis) {

  /** Asks the index for the entries of an answer. */
  interface Keys {
    Hits in(Search search, AsOf moment, Slice slice);
  }

  private static final double PAGE = 25;
  private static final double SEARCH = 50;

  static Question casePage(CaseId id, AsOf now) {
    return new Question("case page", "/cases/" + id, entries(EntryQuery.of(id)), of(id), now, PAGE);
  }

  static Question timeline(CaseId id, AsOf now) {
    return new Question(
        "timeline, now", "/api/cases/" + id + "/timeline?limit=100", entries(EntryQuery.of(id)), of(id), now, PAGE);
  }

  static Question timelineAsKnownAt(CaseId id, AsOf then) {
    String address = "/api/cases/" + id + "/timeline?limit=100&atPosition=" + then.size();
    return new Question("timeline, as known at a position", address, entries(EntryQuery.of(id)), of(id), then, PAGE);
  }

  /** Incidents of one standing since a day, in all cases, with all facets. */
  static Question filter(AsOf now) {
    LocalDate from = LocalDate.of(2015, 1, 1);
    EntryQuery query =
        query(
            Optional.of("incident-reported"),
            List.of(),
            Optional.of(Standing.Position.UNSURE),
            Optional.empty(),
            Optional.of(from));
    return new Question(
        "filter across cases, with facets",
        "/api/search?limit=100&kind=incident-reported&standing=unsure&from=" + from,
        entries(query),
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
        "all entries, with facets", "/api/search?limit=100", entries(EntryQuery.ALL), entry -> true, now, SEARCH);
  }

  static Question fullText(AsOf now) {
    EntryQuery query =
        query(Optional.empty(), List.of(), Optional.empty(), Optional.of(InventedFacts.RARE_WORD), Optional.empty());
    return new Question(
        "full text across cases",
        "/api/search?limit=100&q=" + InventedFacts.RARE_WORD,
        entries(query),
        entry ->
            Stream.of(Optional.of(entry.fact().account().what().text()), entry.fact().account().place())
                .flatMap(Optional::stream)
                .anyMatch(text -> text.contains(InventedFacts.RARE_WORD)),
        now,
        SEARCH);
  }

  /** One month of the calendar, of all cases. */
  static Question month(AsOf now) {
    LocalDate from = LocalDate.of(2012, 5, 1);
    LocalDate to = LocalDate.of(2012, 5, 31);
    CalendarQuery query =
        new CalendarQuery(Optional.empty(), Optional.of(from), Optional.of(to), Optional.of(Certainty.DAY));
    return new Question(
        "a month of the calendar",
        "/api/calendar?limit=100&certainty=day&from=" + from + "&to=" + to,
        (search, moment, slice) -> search.calendar(query, moment, slice),
        entry ->
            entry.fact() instanceof HearingScheduled hearing
                && hearing.account().when().day().isPresent()
                && hearing.account().when().mayOverlap(from, to),
        now,
        SEARCH);
  }

  /** What all incidents come to, with the first of them. */
  static Question incidents(AsOf now) {
    EntryQuery query =
        query(Optional.of("incident-reported"), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Question(
        "register of incidents",
        "/api/registers/incidents?limit=100",
        entries(query),
        entry -> entry.fact() instanceof IncidentReported,
        now,
        SEARCH);
  }

  /** The incidents of a type and the types below it. */
  static Question incidentsWithin(AsOf now) {
    IncidentType broader = new IncidentType("police-action");
    List<TermCode> types = Taxonomy.builtIn().within(broader).toList();
    EntryQuery query = query(Optional.empty(), types, Optional.empty(), Optional.empty(), Optional.empty());
    return new Question(
        "register of incidents, of one broader type",
        "/api/registers/incidents?limit=100&kind=" + broader,
        entries(query),
        entry -> entry.fact() instanceof IncidentReported incident && types.contains(incident.type()),
        now,
        SEARCH);
  }

  private static EntryQuery query(
      Optional<String> kind,
      List<TermCode> terms,
      Optional<Standing.Position> standing,
      Optional<String> words,
      Optional<LocalDate> from) {
    return new EntryQuery(
        Optional.empty(),
        Optional.empty(),
        kind,
        List.of(),
        List.of(),
        terms,
        standing,
        Optional.empty(),
        words,
        from,
        Optional.empty());
  }

  private static Keys entries(EntryQuery query) {
    return (search, moment, slice) -> search.entries(query, moment, slice);
  }

  private static Predicate<EntryView> of(CaseId id) {
    return entry -> entry.caseId().equals(id);
  }
}
