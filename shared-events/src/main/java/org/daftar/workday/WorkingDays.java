package org.daftar.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.DayOff.Ground;

/**
 * Which days are worked in a country: what people noted on the log comes first, then the days of rest of every week,
 * then the tables of public holidays.
 *
 * @param country the country
 * @param holidays the tables of public holidays
 * @param noted what people noted of single days
 */
public record WorkingDays(Jurisdiction country, Holidays holidays, Map<LocalDate, NotedDay> noted) {

  public WorkingDays {
    noted = Map.copyOf(noted);
  }

  /** Whether there is a table of holidays for the country. */
  public boolean holidaysAreKnown() {
    return holidays.know(country);
  }

  /** Why a day is not worked; empty where it is. */
  public Optional<DayOff> off(LocalDate day) {
    NotedDay told = noted.get(day);
    return told == null
        ? ofTables(day)
        : Optional.of(told).filter(known -> !known.worked()).map(off -> new DayOff(day, off.name(), Ground.NOTED));
  }

  /** The same without what people noted. */
  public Optional<DayOff> ofTables(LocalDate day) {
    return restDays().contains(day.getDayOfWeek())
        ? Optional.of(new DayOff(day, weekday(day), Ground.REST_DAY))
        : holidays.name(country, day).map(name -> new DayOff(day, name, Ground.PUBLIC_HOLIDAY));
  }

  /** The days of every week on which nobody works. */
  public List<DayOfWeek> restDays() {
    return RestDays.of(country);
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
