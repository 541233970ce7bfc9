package org.daftar.workday;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.workday.DayOff.Ground;

/** Counts calendar days or months, and lets a last day that is not worked give way to the next that is. */
final class CalendarCount {

  private final TimeLimit limit;
  private final Optional<WorkingDays> workingDays;
  private final List<String> steps = new ArrayList<>();
  private final List<DayOff> skipped = new ArrayList<>();
  private final List<NotedDay> worked = new ArrayList<>();

  CalendarCount(TimeLimit limit, Optional<WorkingDays> workingDays) {
    this.limit = limit;
    this.workingDays = workingDays;
  }

  Reckoning ofDays() {
    LocalDate first = limit.startCounts() ? limit.from() : limit.from().plusDays(1);
    LocalDate last = first.plusDays(limit.length() - 1L);
    steps.add(Beginning.of(limit, first));
    steps.add("Every day counts: day %d is %s.".formatted(limit.length(), DayWords.of(last)));
    return end(last);
  }

  /** The day with the number of the first day; a month that has no such day gives its last. */
  Reckoning ofMonths() {
    LocalDate from = limit.from();
    LocalDate end = from.plusMonths(limit.length());
    steps.add("%d %s from %s.".formatted(limit.length(), Beginning.units(limit), DayWords.of(from)));
    if (end.getDayOfMonth() < from.getDayOfMonth()) {
      steps.add(
          "They end in %s; it has no day %d, so that its last day takes the place: %s%s."
              .formatted(DayWords.month(end), from.getDayOfMonth(), DayWords.of(end), leapDay(end)));
    } else {
      steps.add("They end on the day with the same number: %s.".formatted(DayWords.of(end)));
    }
    if (limit.startCounts() && end.getDayOfMonth() == from.getDayOfMonth()) {
      end = end.minusDays(1);
      steps.add("The starting day counts itself, so that they are over a day earlier: %s.".formatted(DayWords.of(end)));
    }
    return end(end);
  }

  private Reckoning end(LocalDate counted) {
    LocalDate last = limit.givesWay() ? nextWorkingDay(counted, workingDays.orElseThrow()) : counted;
    steps.add("The last day is " + DayWords.of(last) + ".");
    return new Reckoning(last, skipped, worked, steps);
  }

  private LocalDate nextWorkingDay(LocalDate counted, WorkingDays days) {
    LocalDate day = counted;
    Optional<DayOff> off = days.off(day);
    while (off.isPresent()) {
      DayOff why = off.get();
      steps.add(
          DayWords.of(why) + " is no working day in " + days.country().name() + "; the next day takes its place.");
      if (why.ground() != Ground.REST_DAY) {
        skipped.add(why);
      }
      day = day.plusDays(1);
      off = days.off(day);
    }
    NotedDay noted = days.noted().get(day);
    if (noted != null && days.ofTables(day).isPresent()) {
      worked.add(noted);
      steps.add("%s is worked (%s, noted on the record).".formatted(DayWords.of(day), noted.name()));
    }
    if (!days.holidaysAreKnown()) {
      steps.add("The public holidays of " + days.country().name() + " are not known but where noted.");
    }
    return day;
  }

  private static String leapDay(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY
        ? YearMonth.from(day).isLeapYear() ? ", the leap day" : ", in a year without a leap day"
        : "";
  }
}
