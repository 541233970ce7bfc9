package org.daftar.workday;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.value.BrokenRule;
import org.daftar.value.Jurisdiction;

/**
 * How long somebody has for something, and how that is counted.
 *
 * @param from the day of what starts it, e.g. of service of the judgment
 * @param length how many days or months, at least 1
 * @param unit what is counted
 * @param firstDay which day is the first that counts; the day after where nothing is said
 * @param lastDay what happens where the last day is no working day; nothing where nothing is said
 * @param country whose working days it is about; needed where any are
 */
public record TimeLimit(
    LocalDate from,
    int length,
    Unit unit,
    Optional<FirstDay> firstDay,
    Optional<LastDay> lastDay,
    Optional<Jurisdiction> country) {

  /** The longest that is counted: ten years of days. */
  public static final int LONGEST = 3_653;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  public TimeLimit {
    if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
      throw new BrokenRule(
          "from", "day-out-of-range", "must be a day of the years from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
    int longest = unit.longest();
    if (length < 1 || length > longest) {
      throw new BrokenRule("length", "length-out-of-range", "must be from 1 to " + longest);
    }
    boolean needsCountry = unit == Unit.WORKING_DAYS || lastDay.filter(LastDay.NEXT_WORKING_DAY::equals).isPresent();
    if (needsCountry && country.isEmpty()) {
      throw new BrokenRule(
          "country",
          "country-is-missing",
          "must be given where working days are counted: a country by its ISO 3166-1 code, such as KZ");
    }
  }

  /** Whether the day that starts it counts itself. */
  boolean startCounts() {
    return firstDay.filter(FirstDay.SAME_DAY::equals).isPresent();
  }

  /** Whether a last day that is no working day gives way to the next that is. */
  boolean givesWay() {
    return unit != Unit.WORKING_DAYS && lastDay.filter(LastDay.NEXT_WORKING_DAY::equals).isPresent();
  }

  /** What is counted. */
  public enum Unit {
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS;

    private int longest() {
      return switch (this) {
        case CALENDAR_DAYS -> LONGEST;
        case WORKING_DAYS -> 1_000;
        case MONTHS -> 120;
      };
    }
  }

  /** Which day is the first that counts. */
  public enum FirstDay {
    DAY_AFTER,
    SAME_DAY
  }

  /** What happens where the last day is no working day. */
  public enum LastDay {
    AS_IT_FALLS,
    NEXT_WORKING_DAY
  }
}
