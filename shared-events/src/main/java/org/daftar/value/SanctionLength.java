package org.daftar.value;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a sanction lasts, as an ISO 8601 duration: years, months, weeks and days, or the hours of community work,
 * e.g. {@code P2Y6M} or {@code PT120H}. Not a time between two instants: a year of a sentence has no fixed number of
 * days.
 *
 * @param calendar years, months and days; weeks count as seven days
 * @param hours not negative
 */
public record SanctionLength(Period calendar, int hours) {

  private static final Pattern FORM = Pattern.compile("P([0-9YMWD]*)(?:T([0-9]{1,6})H)?");
  private static final Pattern NEGATIVE = Pattern.compile("[-+]?P.*-.*|-P.*");

  public SanctionLength {
    if (calendar.isNegative() || hours < 0 || (calendar.isZero() && hours == 0)) {
      throw new BrokenRule("", "duration-is-not-positive", "must be above zero, such as P7Y, P6M, P15D or PT120H");
    }
  }

  /**
   * Reads an ISO 8601 duration.
   *
   * @throws BrokenRule unless it is one, and above zero
   */
  public static SanctionLength of(String duration) {
    Matcher form = FORM.matcher(duration);
    if (NEGATIVE.matcher(duration).matches()) {
      throw new BrokenRule("", "duration-is-not-positive", "must be above zero, such as P7Y, P6M, P15D or PT120H");
    }
    if (!form.matches() || duration.equals("P")) {
      throw notADuration();
    }
    return new SanctionLength(
        calendar(form.group(1)), Optional.ofNullable(form.group(2)).map(Integer::parseInt).orElse(0));
  }

  private static Period calendar(String parts) {
    try {
      return parts.isEmpty() ? Period.ZERO : Period.parse("P" + parts);
    } catch (DateTimeParseException | ArithmeticException e) {
      throw notADuration();
    }
  }

  private static BrokenRule notADuration() {
    return new BrokenRule(
        "",
        "duration-is-not-iso-8601",
        "must be an ISO 8601 duration: P7Y for seven years, P2Y6M, P15D, or PT120H for hours of work");
  }

  @Override
  public String toString() {
    return (calendar.isZero() ? "P" : calendar.toString()) + (hours == 0 ? "" : "T" + hours + "H");
  }
}
