package org.daftar.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.value.BrokenRule;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.DayOff.Ground;
import org.daftar.workday.TimeLimit.FirstDay;
import org.daftar.workday.TimeLimit.LastDay;
import org.daftar.workday.TimeLimit.Unit;
import org.junit.jupiter.api.Test;

class ReckoningTest {

  private static final Jurisdiction KZ = new Jurisdiction("KZ");
  private static final PublicHolidays HOLIDAYS = new PublicHolidays();

  @Test
  void beginsToCountOnTheDayAfter() {
    assertThat(lastDay(days("2025-03-14", 10))).isEqualTo("2025-03-24");
  }

  @Test
  void countsTheStartingDayItselfWhereTheLimitSaysSo() {
    TimeLimit limit = limit("2025-03-14", 10, Unit.CALENDAR_DAYS, FirstDay.SAME_DAY, LastDay.AS_IT_FALLS);

    assertThat(lastDay(limit)).isEqualTo("2025-03-23");
  }

  @Test
  void countsTheLeapDayLikeAnyOther() {
    assertThat(lastDay(days("2024-02-27", 3))).isEqualTo("2024-03-01");
    assertThat(lastDay(days("2023-02-27", 3))).isEqualTo("2023-03-02");
  }

  @Test
  void countsDaysOverAChangeOfTheTimeZoneLikeAnyOthers() {
    assertThat(lastDay(days("2024-02-28", 3))).isEqualTo("2024-03-02");
  }

  @Test
  void endsMonthsOnTheDayWithTheSameNumber() {
    assertThat(lastDay(months("2025-01-15", 3))).isEqualTo("2025-04-15");
  }

  @Test
  void endsMonthsOnTheLastDayOfAMonthThatIsTooShort() {
    Reckoning reckoning = Reckoning.of(months("2023-11-30", 3), Optional.empty());

    assertThat(reckoning.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(reckoning.steps())
        .containsExactly(
            "3 months from Thursday 30 November 2023.",
            "They end in February 2024; it has no day 30, so that its last day takes the place: Thursday 29 February"
                + " 2024, the leap day.",
            "The last day is Thursday 29 February 2024.");
  }

  @Test
  void endsAYearFromALeapDayOnTheLastOfFebruary() {
    assertThat(lastDay(months("2024-02-29", 12))).isEqualTo("2025-02-28");
    assertThat(lastDay(months("2024-02-29", 48))).isEqualTo("2028-02-29");
  }

  @Test
  void skipsHolidaysAndDaysOfRestAndSaysWhichDaysCounted() {
    Reckoning reckoning = Reckoning.of(workingDays("2025-04-30", 5), known());

    assertThat(reckoning.lastDay()).isEqualTo(LocalDate.of(2025, 5, 8));
    assertThat(reckoning.skipped())
        .containsExactly(new DayOff(LocalDate.of(2025, 5, 1), "Labour day", Ground.PUBLIC_HOLIDAY));
    assertThat(reckoning.steps())
        .containsExactly(
            "5 working days from Wednesday 30 April 2025; the first day that counts is the day after, Thursday 1 May"
                + " 2025.",
            "Only working days of Kazakhstan count; Saturdays and Sundays are days of rest.",
            "Not counted: Thursday 1 May 2025 (Labour day, a public holiday).",
            "Day 1: Friday 2 May 2025.",
            "Days 2 to 5: Monday 5 May 2025 to Thursday 8 May 2025.",
            "The last day is Thursday 8 May 2025.");
  }

  @Test
  void followsWhatWasNotedBeforeTheTables() {
    Optional<WorkingDays> noted =
        Optional.of(
            noting(
                new NotedDay(LocalDate.of(2025, 3, 24), false, "Nauryz"),
                new NotedDay(LocalDate.of(2025, 3, 29), true, "instead of 25 March")));

    Reckoning reckoning = Reckoning.of(workingDays("2025-03-21", 6), noted);

    assertThat(reckoning.lastDay()).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(reckoning.skipped()).extracting(DayOff::ground).containsExactly(Ground.NOTED);
    assertThat(reckoning.worked()).extracting(NotedDay::name).containsExactly("instead of 25 March");
    assertThat(reckoning.steps())
        .contains(
            "Not counted: Monday 24 March 2025 (Nauryz, noted on the record).",
            "Counted: Saturday 29 March 2025 (instead of 25 March, noted as worked).");
  }

  @Test
  void letsALastDayThatIsNotWorkedGiveWay() {
    TimeLimit limit = limit("2025-04-29", 2, Unit.CALENDAR_DAYS, FirstDay.DAY_AFTER, LastDay.NEXT_WORKING_DAY);

    Reckoning reckoning = Reckoning.of(limit, known());

    assertThat(reckoning.lastDay()).isEqualTo(LocalDate.of(2025, 5, 2));
    assertThat(reckoning.steps())
        .contains(
            "Thursday 1 May 2025 (Labour day, a public holiday) is no working day in Kazakhstan; the next day takes"
                + " its place.");
  }

  @Test
  void saysThatHolidaysAreNotKnownWhereThereIsNoTable() {
    Jurisdiction without = new Jurisdiction("KP");
    WorkingDays days = new WorkingDays(without, HOLIDAYS, Map.of());
    TimeLimit limit =
        new TimeLimit(
            LocalDate.of(2025, 4, 30), 2, Unit.WORKING_DAYS, Optional.empty(), Optional.empty(), Optional.of(without));

    assertThat(days.holidaysAreKnown()).isFalse();
    assertThat(Reckoning.of(limit, Optional.of(days)).steps().get(1)).contains("are not known but where noted");
  }

  @Test
  void refusesToCountWorkingDaysOfNoCountry() {
    assertThatExceptionOfType(BrokenRule.class)
        .isThrownBy(() ->
            new TimeLimit(
                LocalDate.of(2025, 4, 30), 2, Unit.WORKING_DAYS, Optional.empty(), Optional.empty(), Optional.empty()))
        .satisfies(broken -> assertThat(broken.field()).isEqualTo("country"));
  }

  @Test
  void refusesALengthThatIsNone() {
    assertThatExceptionOfType(BrokenRule.class)
        .isThrownBy(() -> days("2025-04-30", 0))
        .satisfies(broken -> assertThat(broken.field()).isEqualTo("length"));
  }

  private static String lastDay(TimeLimit limit) {
    return Reckoning.of(limit, known()).lastDay().toString();
  }

  private static Optional<WorkingDays> known() {
    return Optional.of(noting());
  }

  private static WorkingDays noting(NotedDay... days) {
    return new WorkingDays(
        KZ, HOLIDAYS, Arrays.stream(days).collect(Collectors.toMap(NotedDay::day, Function.identity())));
  }

  private static TimeLimit days(String from, int length) {
    return limit(from, length, Unit.CALENDAR_DAYS, FirstDay.DAY_AFTER, LastDay.AS_IT_FALLS);
  }

  private static TimeLimit months(String from, int length) {
    return limit(from, length, Unit.MONTHS, FirstDay.DAY_AFTER, LastDay.AS_IT_FALLS);
  }

  private static TimeLimit workingDays(String from, int length) {
    return limit(from, length, Unit.WORKING_DAYS, FirstDay.DAY_AFTER, LastDay.AS_IT_FALLS);
  }

  private static TimeLimit limit(String from, int length, Unit unit, FirstDay first, LastDay last) {
    return new TimeLimit(LocalDate.parse(from), length, unit, Optional.of(first), Optional.of(last), Optional.of(KZ));
  }
}
