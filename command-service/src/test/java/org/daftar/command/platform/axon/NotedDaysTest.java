package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.daftar.command.casefile.Facts;
import org.daftar.command.log.EventLog;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Refused;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.WorkingDayEvent.NonWorkingDayNoted;
import org.daftar.events.WorkingDayEvent.NotedDayWithdrawn;
import org.daftar.events.WorkingDayEvent.WorkingDayNoted;
import org.daftar.identity.CalendarId;
import org.daftar.identity.EntryId;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.TimeLimit;
import org.daftar.workday.TimeLimit.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedDaysTest {

  private static final CalendarId KZ = CalendarId.of("KZ");
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 24);
  private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 29);

  @TempDir private Path folder;

  private EventLog log;
  private Desk desk;

  @BeforeEach
  void open() {
    log = Desk.open(folder);
    desk = new Desk(log).withTheUsual();
  }

  @AfterEach
  void close() {
    desk.close();
    log.close();
  }

  @Test
  void countsOverTheDaysThatWereNoted() {
    desk.record(off(MONDAY));
    desk.record(new WorkingDayNoted(KZ, SATURDAY, "instead of 25 March", Optional.empty()));

    assertThat(lastDayOf("c", 6)).isEqualTo("2025-03-31");
  }

  @Test
  void countsAsItDidBeforeADayWasNotedAndAfterItWasWithdrawn() {
    assertThat(lastDayOf("c", 1)).isEqualTo("2025-03-24");
    desk.record(off(MONDAY));
    assertThat(lastDayOf("d", 1)).isEqualTo("2025-03-25");
    desk.record(new NotedDayWithdrawn(KZ, MONDAY, "misread"));
    assertThat(lastDayOf("e", 1)).isEqualTo("2025-03-24");
  }

  @Test
  void aDecisionInAnotherProcessSeesWhatWasNotedHere() {
    try (Desk other = new Desk(log)) {
      assertThat(lastDayOf("c", 1)).isEqualTo("2025-03-24");
      other.record(off(MONDAY));
      assertThat(lastDayOf("d", 1)).isEqualTo("2025-03-25");
    }
  }

  @Test
  void refusesToNoteADayTwice() {
    desk.record(off(MONDAY));

    refuses(off(MONDAY), "day-already-noted");
    refuses(new WorkingDayNoted(KZ, MONDAY, "worked", Optional.empty()), "day-already-noted");
  }

  @Test
  void refusesToWithdrawADayThatWasNotNoted() {
    desk.record(off(MONDAY));

    refuses(new NotedDayWithdrawn(KZ, SATURDAY, "misread"), "day-is-not-noted");
  }

  @Test
  void refusesToWithdrawADayOfACountryOfWhichNothingWasNoted() {
    refuses(new NotedDayWithdrawn(KZ, MONDAY, "misread"), "day-is-not-noted");
  }

  @Test
  void isOvertakenWhereSomethingElseWasNotedMeanwhile() {
    assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> desk.ifMatch(3, off(MONDAY)));
    long version = desk.record(off(MONDAY)).version();
    desk.ifMatch(version, new NotedDayWithdrawn(KZ, MONDAY, "misread"));
    assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> desk.ifMatch(version, off(MONDAY)));
  }

  @Test
  void cautionsAgainstNotingWhatIsSoAnyway() {
    refuses(off(SATURDAY), "day-is-off-already");
    refuses(new WorkingDayNoted(KZ, MONDAY, "worked", Optional.empty()), "day-is-worked-already");
    desk.acknowledging(off(SATURDAY), "day-is-off-already");
  }

  private void refuses(WorkingDayEvent event, String rule) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> desk.record(event))
        .extracting(Refused::findings, InstanceOfAssertFactories.list(Finding.class))
        .extracting(Finding::rule, Finding::field)
        .contains(tuple(rule, "day"));
  }

  private String lastDayOf(String letter, int workingDays) {
    EntryId entry = Facts.entry(letter);
    TimeLimit limit =
        new TimeLimit(
            LocalDate.of(2025, 3, 21),
            workingDays,
            Unit.WORKING_DAYS,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Jurisdiction("KZ")));
    desk.record(
        new DeadlineSet(
            Facts.CASE,
            entry,
            Facts.on("2025-03-21"),
            "appeal",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(limit),
            Optional.empty()));
    DeadlineSet written = (DeadlineSet) desk.stream(Facts.CASE.value()).getLast();
    return written.lastDay().date().orElseThrow().toString();
  }

  private static NonWorkingDayNoted off(LocalDate day) {
    return new NonWorkingDayNoted(KZ, day, "Nauryz", Optional.empty());
  }
}
