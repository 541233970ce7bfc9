package org.daftar.query.workday;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Calendar.WeekData;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.PublicHolidays;
import org.daftar.workday.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days of rest against those of the Unicode CLDR, as ICU carries them. */
class RestDaysTest {

  private static final PublicHolidays HOLIDAYS = new PublicHolidays();

  static Stream<String> countries() {
    return Stream.of(Locale.getISOCountries());
  }

  @ParameterizedTest
  @MethodSource("countries")
  void areThoseOfTheCountry(String country) {
    List<DayOfWeek> rest = new WorkingDays(new Jurisdiction(country), HOLIDAYS, Map.of()).restDays();

    assertThat(rest).containsExactlyInAnyOrderElementsOf(weekend(Calendar.getWeekDataForRegion(country)));
  }

  private static List<DayOfWeek> weekend(WeekData week) {
    List<DayOfWeek> days = new ArrayList<>();
    DayOfWeek day = day(week.weekendOnset);
    days.add(day);
    while (day != day(week.weekendCease)) {
      day = day.plus(1);
      days.add(day);
    }
    return days;
  }

  /** ICU counts from Sunday, which is 1. */
  private static DayOfWeek day(int icu) {
    return DayOfWeek.of(icu == 1 ? 7 : icu - 1);
  }
}
