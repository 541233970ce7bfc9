package org.daftar.workday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.DayOff.Ground;

/**
 * The tables of Jollyday: public holidays that hold in a whole country. Those of a region are left out, and days that a
 * government moves from year to year are not in them. Safe for many threads.
 */
public final class PublicHolidays implements Holidays {

  private final Set<String> known = Set.copyOf(HolidayManager.getSupportedCalendarCodes());
  private final Map<CountryYear, Map<LocalDate, String>> read = new ConcurrentHashMap<>();

  @Override
  public boolean know(Jurisdiction country) {
    return known.contains(country.code());
  }

  @Override
  public Optional<String> name(Jurisdiction country, LocalDate day) {
    return Optional.ofNullable(table(country, day.getYear()).get(day));
  }

  @Override
  public List<DayOff> in(Jurisdiction country, int year) {
    return table(country, year).entrySet().stream()
        .map(day -> new DayOff(day.getKey(), day.getValue(), Ground.PUBLIC_HOLIDAY))
        .toList();
  }

  private Map<LocalDate, String> table(Jurisdiction country, int year) {
    return know(country) ? read.computeIfAbsent(new CountryYear(country, year), PublicHolidays::read) : Map.of();
  }

  /** A day that two holidays share is called by both; a holiday that is observed on another day is off on both. */
  private static Map<LocalDate, String> read(CountryYear asked) {
    String country = asked.country().code().toLowerCase(Locale.ROOT);
    Map<LocalDate, String> days = new TreeMap<>();
    HolidayManager.getInstance(ManagerParameters.create(country)).getHolidays(Year.of(asked.year())).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .sorted(Comparator.comparing(PublicHolidays::name))
        .forEach(holiday ->
            Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream())
                .distinct()
                .forEach(day -> days.merge(day, name(holiday), (one, other) -> one + ", " + other)));
    return days;
  }

  private static String name(Holiday holiday) {
    return holiday.getDescription(Locale.ENGLISH);
  }

  private record CountryYear(Jurisdiction country, int year) {}
}
