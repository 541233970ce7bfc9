package org.daftar.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.value.Text;

/**
 * How the last day of a time limit was counted, kept with it: the tables of holidays may change later.
 *
 * @param lastDay the last day on which something can be done
 * @param skipped the days that did not count, but for the days of rest of every week
 * @param worked the days that counted although tables or the week have them as days off
 * @param steps the count in words, for a person to check
 */
public record Reckoning(LocalDate lastDay, List<DayOff> skipped, List<NotedDay> worked, List<String> steps) {

  public Reckoning {
    skipped = List.copyOf(skipped);
    worked = List.copyOf(worked);
    steps = List.copyOf(steps);
    steps.forEach(step -> Text.passage("steps", step));
  }

  /**
   * Counts a time limit.
   *
   * @param workingDays those of the country of the time limit, where it names one
   */
  public static Reckoning of(TimeLimit limit, Optional<WorkingDays> workingDays) {
    return switch (limit.unit()) {
      case CALENDAR_DAYS -> new CalendarCount(limit, workingDays).ofDays();
      case MONTHS -> new CalendarCount(limit, workingDays).ofMonths();
      case WORKING_DAYS -> new WorkingDayCount(limit, workingDays.orElseThrow()).reckon();
    };
  }
}
