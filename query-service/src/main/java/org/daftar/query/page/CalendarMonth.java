package org.daftar.query.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.daftar.query.wording.calendar.DateInWords;
import org.daftar.workday.DayOff;

/**
 * A month as a table of weeks from Monday to Sunday.
 *
 * @param weeks each with seven days, of which those outside the month are empty
 */
public record CalendarMonth(YearMonth month, List<List<Day>> weeks) {

  /** How many dates a day shows before it refers to the list. */
  static final int SHOWN = 6;

  public CalendarMonth {
    weeks = weeks.stream().map(List::copyOf).toList();
  }

  /**
   * A day of the table.
   *
   * @param inMonth whether it belongs to the month
   * @param today whether it is the present day
   * @param dates the dates that are shown
   * @param more how many more there are; where the month was too full to read, how many entries give a date on it
   * @param off what holiday it is, where the working days of a country are known
   */
  public record Day(
      LocalDate day, boolean inMonth, boolean today, List<DateInWords> dates, long more, Optional<String> off) {

    public Day {
      dates = List.copyOf(dates);
    }

    /** The day of the week. */
    public String weekday() {
      return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Whether anything stands on it. */
    public boolean isEmpty() {
      return dates.isEmpty() && more == 0 && off.isEmpty();
    }
  }

  /** The month in words. */
  public String name() {
    return name(month);
  }

  static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  /** Whether no date stands in it. */
  boolean isEmpty() {
    return weeks.stream().flatMap(List::stream).allMatch(day -> day.dates().isEmpty() && day.more() == 0);
  }

  /** The days of the week in the order of the table. */
  public List<String> weekdays() {
    return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();
  }

  /**
   * Lays out a month.
   *
   * @param dates those that were read, by day
   * @param unread how many entries give a date on a day, where the month was too full to read all of it
   */
  static CalendarMonth of(
      YearMonth month,
      LocalDate today,
      Map<LocalDate, List<DateInWords>> dates,
      Map<LocalDate, Long> unread,
      Function<LocalDate, Optional<DayOff>> off) {
    List<List<Day>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!monday.isAfter(month.atEndOfMonth())) {
      LocalDate first = monday;
      weeks.add(
          LongStream.range(0, 7)
              .mapToObj(first::plusDays)
              .map(day -> day(day, month, today, dates, unread, off))
              .toList());
      monday = monday.plusWeeks(1);
    }
    return new CalendarMonth(month, weeks);
  }

  private static Day day(
      LocalDate day,
      YearMonth month,
      LocalDate today,
      Map<LocalDate, List<DateInWords>> dates,
      Map<LocalDate, Long> unread,
      Function<LocalDate, Optional<DayOff>> off) {
    if (!YearMonth.from(day).equals(month)) {
      return new Day(day, false, false, List.of(), 0, Optional.empty());
    }
    List<DateInWords> read = dates.getOrDefault(day, List.of());
    List<DateInWords> shown = read.stream().limit(SHOWN).toList();
    long missing = read.isEmpty() ? unread.getOrDefault(day, 0L) : read.size() - shown.size();
    Optional<String> holiday = off.apply(day).filter(why -> why.ground() != DayOff.Ground.REST_DAY).map(DayOff::name);
    return new Day(day, true, day.equals(today), shown, missing, holiday);
  }
}
