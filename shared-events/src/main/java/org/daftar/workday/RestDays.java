package org.daftar.workday;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.daftar.value.Jurisdiction;

/**
 * The days of every week on which nobody works, by country: the supplemental data on weeks of the Unicode Common Locale
 * Data Repository (CLDR), {@code weekendStart} and {@code weekendEnd}.
 */
final class RestDays {

  private static final Set<String> FRIDAY_AND_SATURDAY =
      Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE");
  private static final Set<String> SUNDAY_ONLY = Set.of("IN", "UG");

  private RestDays() {}

  static List<DayOfWeek> of(Jurisdiction country) {
    if (country.code().equals("AF")) {
      return List.of(THURSDAY, FRIDAY);
    }
    if (country.code().equals("IR")) {
      return List.of(FRIDAY);
    }
    if (FRIDAY_AND_SATURDAY.contains(country.code())) {
      return List.of(FRIDAY, SATURDAY);
    }
    return SUNDAY_ONLY.contains(country.code()) ? List.of(SUNDAY) : List.of(SATURDAY, SUNDAY);
  }
}
