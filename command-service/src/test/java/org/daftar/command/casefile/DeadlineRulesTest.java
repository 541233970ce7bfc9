package org.daftar.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.recording.Finding;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.EntryId;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.PublicHolidays;
import org.daftar.workday.Reckoning;
import org.daftar.workday.TimeLimit;
import org.daftar.workday.TimeLimit.Unit;
import org.daftar.workday.WorkingDays;
import org.junit.jupiter.api.Test;

class DeadlineRulesTest {

  private static final EntryId DEADLINE = entry("a");
  private static final EntryId LATER = entry("b");
  private static final EntryId NEW = entry("c");
  private static final Jurisdiction KZ = new Jurisdiction("KZ");
  private static final TimeLimit FIVE_WORKING_DAYS =
      new TimeLimit(
          LocalDate.of(2025, 4, 30), 5, Unit.WORKING_DAYS, Optional.empty(), Optional.empty(), Optional.of(KZ));
  private static final Reckoning COUNTED =
      Reckoning.of(FIVE_WORKING_DAYS, Optional.of(new WorkingDays(KZ, new PublicHolidays(), Map.of())));
  private static final DeadlineSet APPEAL = due("2025-05-08");

  @Test
  void recordsADeadlineThatTheSourceGives() {
    given().records(APPEAL);
  }

  @Test
  void countsTheTimeLimitOfADeadlineAndKeepsHow() {
    DeadlineSet proposed = deadline(Optional.empty(), Optional.of(FIVE_WORKING_DAYS));

    given().records(proposed, proposed.reckoned(Optional.of(COUNTED)));
  }

  @Test
  void cautionsAgainstADayThatDiffersFromTheCountAndNamesThatOne() {
    DeadlineSet proposed = deadline(Optional.of("2025-05-07"), Optional.of(FIVE_WORKING_DAYS));

    given()
        .finds(proposed)
        .singleElement()
        .satisfies(found -> {
          assertThat(found.rule()).isEqualTo("due-differs-from-the-count");
          assertThat(found.severity()).isEqualTo(Finding.Severity.CAUTION);
          assertThat(found.field()).isEqualTo("due");
          assertThat(found.message()).contains("2025-05-08");
        });
  }

  @Test
  void takesADayThatAgreesWithTheCount() {
    DeadlineSet proposed = deadline(Optional.of("2025-05-08"), Optional.of(FIVE_WORKING_DAYS));

    given().records(proposed, proposed.reckoned(Optional.of(COUNTED)));
  }

  @Test
  void refusesACountThatIsPosted() {
    DeadlineSet proposed = deadline(Optional.empty(), Optional.of(FIVE_WORKING_DAYS));

    given().refuses(proposed.reckoned(Optional.of(COUNTED)), "reckoning-is-the-records", "reckoning");
  }

  @Test
  void refusesADeadlineThatEndsBeforeItWasSet() {
    given().refuses(due("2025-04-29"), "due-before-set", "due");
  }

  @Test
  void cautionsWhereTheHolidaysOfACountryAreNotKnown() {
    TimeLimit limit =
        new TimeLimit(
            LocalDate.of(2025, 4, 30),
            5,
            Unit.WORKING_DAYS,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Jurisdiction("KP")));

    given()
        .finds(deadline(Optional.empty(), Optional.of(limit)))
        .extracting(Finding::rule, Finding::field)
        .containsExactly(tuple("holidays-are-not-known", "timeLimit.country"));
  }

  @Test
  void countsAnewWhereTheTimeLimitIsCorrected() {
    DeadlineSet set = deadline(Optional.empty(), Optional.of(FIVE_WORKING_DAYS)).reckoned(Optional.of(COUNTED));
    var json = EventJson.mapper();
    TimeLimit days =
        new TimeLimit(
            LocalDate.of(2025, 4, 30), 5, Unit.CALENDAR_DAYS, Optional.empty(), Optional.empty(), Optional.empty());
    EntryCorrected correction =
        new EntryCorrected(CASE, DEADLINE, Map.of("timeLimit", json.valueToTree(days)), "misread");
    EntryCorrected counted =
        new EntryCorrected(
            CASE,
            DEADLINE,
            Map.of(
                "timeLimit",
                json.valueToTree(days),
                "reckoning",
                json.valueToTree(Reckoning.of(days, Optional.empty()))),
            "misread");

    given(set).records(correction, counted);
  }

  @Test
  void refusesACorrectionOfTheCountItself() {
    given(APPEAL)
        .refuses(
            new EntryCorrected(
                CASE, DEADLINE, Map.of("reckoning", EventJson.mapper().valueToTree(COUNTED)), "I counted better"),
            "reckoning-is-the-records",
            "fields.reckoning");
  }

  @Test
  void recordsThatADeadlineWasMetMissedOrWaived() {
    given(APPEAL).records(met(NEW, on("2025-05-08")));
    given(APPEAL).records(missed(NEW, on("2025-05-08")));
    given(APPEAL).records(waived(NEW));
  }

  @Test
  void refusesToMeetADeadlineTwice() {
    given(APPEAL, met(LATER, undated())).refuses(met(NEW, undated()), "deadline-already-met", "deadline");
  }

  @Test
  void refusesToMeetAnotherAccountOfADeadlineThatWasMet() {
    EntryId other = entry("d");
    given(
            APPEAL,
            new DeadlineSet(
                CASE,
                other,
                on("2025-04-30"),
                "appeal",
                List.of(),
                Optional.empty(),
                Optional.of(FuzzyDate.of("2025-05-09")),
                Optional.empty(),
                Optional.empty()),
            met(LATER, undated()),
            new AccountsSetSideBySide(CASE, List.of(DEADLINE, other), "one deadline"))
        .refuses(new DeadlineMet(CASE, NEW, undated(), other, Optional.empty()), "deadline-already-met", "deadline");
  }

  @Test
  void cautionsAgainstMeetingADeadlineThatWasMissed() {
    given(APPEAL, missed(LATER, undated())).cautions(met(NEW, undated()), "deadline-was-missed", "deadline");
  }

  @Test
  void cautionsAgainstMeetingADeadlineAfterItsLastDay() {
    given(APPEAL).cautions(met(NEW, on("2025-05-09")), "met-after-the-last-day", "when");
  }

  @Test
  void cautionsAgainstMissingADeadlineThatWasMetOrWaived() {
    given(APPEAL, met(LATER, undated())).cautions(missed(NEW, undated()), "deadline-was-met", "deadline");
    given(APPEAL, waived(LATER)).cautions(missed(NEW, undated()), "deadline-was-waived", "deadline");
  }

  @Test
  void refusesToMissOrWaiveADeadlineTwice() {
    given(APPEAL, missed(LATER, undated())).refuses(missed(NEW, undated()), "deadline-already-missed", "deadline");
    given(APPEAL, waived(LATER)).refuses(waived(NEW), "deadline-already-waived", "deadline");
  }

  @Test
  void refusesToMeetADeadlineThatIsNotOnTheRecord() {
    given().refuses(met(NEW, undated()), "entry-not-on-record", "deadline");
  }

  @Test
  void refusesToMeetWhatIsNoDeadline() {
    given(fine(DEADLINE)).refuses(met(NEW, undated()), "entry-is-not-a-deadline", "deadline");
  }

  private static DeadlineSet due(String day) {
    return deadline(Optional.of(day), Optional.empty());
  }

  private static DeadlineSet deadline(Optional<String> due, Optional<TimeLimit> limit) {
    return new DeadlineSet(
        CASE,
        DEADLINE,
        on("2025-04-30"),
        "appeal",
        List.of(Facts.LAWYER),
        Optional.empty(),
        due.map(FuzzyDate::of),
        limit,
        Optional.empty());
  }

  private static DeadlineMet met(EntryId entry, Account account) {
    return new DeadlineMet(CASE, entry, account, DEADLINE, Optional.empty());
  }

  private static DeadlineMissed missed(EntryId entry, Account account) {
    return new DeadlineMissed(CASE, entry, account, DEADLINE, Optional.empty());
  }

  private static DeadlineWaived waived(EntryId entry) {
    return new DeadlineWaived(CASE, entry, undated(), DEADLINE, Optional.empty());
  }
}
