package org.daftar.command.casefile.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.command.reference.Registers;
import org.daftar.date.DateWords;
import org.daftar.date.FuzzyDate;
import org.daftar.events.CaseEvent;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.identity.CalendarId;
import org.daftar.workday.Holidays;
import org.daftar.workday.Reckoning;
import org.daftar.workday.TimeLimit;
import org.daftar.workday.WorkingDays;
import tools.jackson.databind.JsonNode;

/** Counts the time limits of deadlines, and compares with what the source gives as their last day. */
final class TimeLimitRules {

  /** The payload field that holds the count. */
  static final String RECKONING = "reckoning";

  private static final String TIME_LIMIT = "timeLimit";

  private final Registers registers;
  private final Holidays holidays;

  TimeLimitRules(Registers registers, Holidays holidays) {
    this.registers = registers;
    this.holidays = holidays;
  }

  /** What is proposed with its time limit counted, as it is written; everything else as it is. */
  CaseEvent counted(Docket docket, CaseEvent proposed, Amendments amendments) {
    return switch (proposed) {
      case DeadlineSet e -> e.reckoned(reckoning(e));
      case EntryCorrected e when e.fields().containsKey(TIME_LIMIT) ->
          docket
              .live(e.entry())
              .filter(DeadlineSet.class::isInstance)
              .map(fact -> counted((DeadlineSet) amendments.correct(fact, e.fields()), e, amendments))
              .orElse(e);
      case CaseEvent e -> e;
    };
  }

  /** Refuses a count that is posted: the record counts. */
  Stream<Finding> postedCount(Fact proposed) {
    return proposed instanceof DeadlineSet e && e.reckoning().isPresent()
        ? Stream.of(countIsTheRecords(RECKONING))
        : Stream.empty();
  }

  static Finding countIsTheRecords(String field) {
    return Finding.refusal(
        "reckoning-is-the-records", field, "must be left out: the last day is counted from 'timeLimit'");
  }

  Stream<Finding> on(DeadlineSet e) {
    Optional<Reckoning> reckoning = reckoning(e);
    FuzzyDate last = e.reckoned(reckoning).lastDay();
    return Stream.of(
            reckoning.stream().flatMap(counted -> differs(e, counted)),
            e.timeLimit().stream().flatMap(limit -> beforeItBegins(e, limit)),
            overBeforeItWasSet(e, last),
            e.timeLimit().flatMap(this::workingDays).stream().flatMap(TimeLimitRules::holidaysAreUnknown))
        .flatMap(found -> found);
  }

  private Optional<Reckoning> reckoning(DeadlineSet e) {
    return e.timeLimit().map(limit -> Reckoning.of(limit, workingDays(limit)));
  }

  private Optional<WorkingDays> workingDays(TimeLimit limit) {
    return limit
        .country()
        .map(country -> new WorkingDays(country, holidays, registers.notedDays(CalendarId.of(country.code())).byDay()));
  }

  private static Stream<Finding> differs(DeadlineSet e, Reckoning counted) {
    FuzzyDate last = FuzzyDate.of(counted.lastDay().toString());
    return e.due().stream()
        .filter(due -> !due.mayOverlap(counted.lastDay(), counted.lastDay()))
        .map(due ->
            Finding.caution(
                "due-differs-from-the-count",
                "due",
                "differs from the last day as it is counted: %s, %s".formatted(counted.lastDay(), DateWords.of(last))));
  }

  private static Stream<Finding> beforeItBegins(DeadlineSet e, TimeLimit limit) {
    return e.due().stream()
        .filter(due -> Earlier.certainlyBefore(due, FuzzyDate.of(limit.from().toString())))
        .map(due ->
            Finding.refusal("due-before-it-begins", "due", "must not be before " + limit.from() + ", when it begins"));
  }

  private static Stream<Finding> overBeforeItWasSet(DeadlineSet e, FuzzyDate last) {
    return Earlier.certainlyBefore(last, e.account().when())
        ? Stream.of(
            Finding.refusal(
                "due-before-set",
                e.due().isPresent() ? "due" : TIME_LIMIT,
                "must not end before the deadline was set; it ends on " + DateWords.of(last)))
        : Stream.empty();
  }

  private static Stream<Finding> holidaysAreUnknown(WorkingDays days) {
    return days.holidaysAreKnown()
        ? Stream.empty()
        : Stream.of(
            Finding.caution(
                "holidays-are-not-known",
                TIME_LIMIT + ".country",
                "has no table of holidays here: only days that were noted count as such; note those that are missing"));
  }

  private EntryCorrected counted(DeadlineSet corrected, EntryCorrected e, Amendments amendments) {
    JsonNode reckoning = amendments.field(corrected.reckoned(reckoning(corrected)), RECKONING);
    Map<String, JsonNode> fields = new HashMap<>(e.fields());
    fields.put(RECKONING, reckoning);
    return new EntryCorrected(e.caseId(), e.entry(), fields, e.reason());
  }
}
