package org.daftar.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daftar.date.DateWords;

/** Says days as the steps of a count do. */
final class DayWords {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  /** The month of a day: <i>March 2025</i>. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** A day with its weekday: <i>Monday 17 March 2025</i>. */
  static String of(LocalDate day) {
    return DateWords.ofDay(day);
  }

  /** Days of every week: <i>Saturdays and Sundays</i>. */
  static String every(List<DayOfWeek> days) {
    return days.stream()
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s")
        .collect(Collectors.joining(" and "));
  }

  /** A day off and from where it is known. */
  static String of(DayOff off) {
    return of(off.day())
        + switch (off.ground()) {
          case REST_DAY -> "";
          case PUBLIC_HOLIDAY -> " (" + off.name() + ", a public holiday)";
          case NOTED -> " (" + off.name() + ", noted on the record)";
        };
  }
}
