package org.daftar.events;

import java.time.LocalDate;
import org.daftar.value.BrokenRule;

/** The rule for single days: calendars and the tables of holidays mean something for some centuries only. */
final class Days {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2299;

  private Days() {}

  static void check(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BrokenRule(
          "day", "day-out-of-range", "must be a day of the years from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
  }
}
