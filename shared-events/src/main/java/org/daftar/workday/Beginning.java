package org.daftar.workday;

import java.time.LocalDate;

/** Says how a count begins. */
final class Beginning {

  private Beginning() {}

  static String of(TimeLimit limit, LocalDate first) {
    return "%d %s from %s; the first day that counts is %s, %s."
        .formatted(
            limit.length(),
            units(limit),
            DayWords.of(limit.from()),
            limit.startCounts() ? "that day itself" : "the day after",
            DayWords.of(first));
  }

  static String units(TimeLimit limit) {
    String several =
        switch (limit.unit()) {
          case CALENDAR_DAYS -> "calendar days";
          case WORKING_DAYS -> "working days";
          case MONTHS -> "months";
        };
    return limit.length() == 1 ? several.substring(0, several.length() - 1) : several;
  }
}
