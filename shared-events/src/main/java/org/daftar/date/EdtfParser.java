package org.daftar.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads EDTF level 1. Every pattern has bounded repetitions, so that no input makes it slow. */
final class EdtfParser {

  private static final int LONGEST = 64;
  private static final int FARTHEST_YEAR = 999_999;
  private static final String ACCEPTED =
      "; accepted are EDTF dates such as 2019-03-12, 2019-03, 2019, 2020-22 (summer), 201X, 2019~, 2019?,"
          + " 2019-03/2019-08, /2020-09, 2019-03/..";

  private static final Pattern YEAR_ONLY = Pattern.compile("-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX");
  private static final Pattern LONG_YEAR = Pattern.compile("Y-?[0-9]{5,6}");
  private static final Pattern MONTH = Pattern.compile("(-?[0-9]{4})-([0-9]{2})");
  private static final Pattern UNKNOWN_MONTH = Pattern.compile("(-?[0-9]{4})-XX(-XX)?");
  private static final Pattern DAY = Pattern.compile("(-?[0-9]{4})-([0-9]{2})-([0-9]{2}|XX)");
  private static final Pattern DATE_TIME = Pattern.compile("-?[0-9]{4}-[0-9]{2}-[0-9]{2}T.{0,40}");

  private EdtfParser() {}

  static Edtf parse(String expression) {
    if (expression.length() > LONGEST) {
      throw new InvalidDate("must have at most " + LONGEST + " characters" + ACCEPTED);
    }
    int slash = expression.indexOf('/');
    return slash < 0
        ? date(expression)
        : new EdtfInterval(end(expression.substring(0, slash)), end(expression.substring(slash + 1)));
  }

  private static EdtfInterval.End end(String expression) {
    return switch (expression) {
      case "" -> new EdtfInterval.End.Unknown();
      case ".." -> new EdtfInterval.End.Open();
      default -> new EdtfInterval.End.At(date(expression));
    };
  }

  private static EdtfDate date(String expression) {
    Qualifier qualifier = Qualifier.endOf(expression);
    String digits = expression.substring(0, expression.length() - qualifier.sign().length());
    try {
      return date(digits, qualifier);
    } catch (DateTimeException e) {
      throw new InvalidDate("must be a day that exists; " + digits + " does not" + ACCEPTED);
    }
  }

  private static EdtfDate date(String digits, Qualifier qualifier) {
    if (YEAR_ONLY.matcher(digits).matches() || LONG_YEAR.matcher(digits).matches()) {
      return year(digits, qualifier);
    }
    Matcher year = UNKNOWN_MONTH.matcher(digits);
    if (year.matches()) {
      int known = Integer.parseInt(year.group(1));
      return new EdtfDate(digits, Precision.YEAR, qualifier, years(known, known));
    }
    Matcher month = MONTH.matcher(digits);
    if (month.matches()) {
      return month(digits, Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), qualifier);
    }
    Matcher day = DAY.matcher(digits);
    if (day.matches()) {
      return day(digits, day, qualifier);
    }
    if (DATE_TIME.matcher(digits).matches()) {
      throw new InvalidDate(
          "must be a date without a time; a court date's time goes into 'time', its zone into 'zone'");
    }
    throw new InvalidDate("must be a date" + ACCEPTED);
  }

  private static EdtfDate year(String digits, Qualifier qualifier) {
    if (digits.endsWith("X")) {
      boolean negative = digits.startsWith("-");
      int low = Integer.parseInt(digits.replace('X', '0'));
      int high = Integer.parseInt(digits.replace('X', '9'));
      Precision precision = digits.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
      return new EdtfDate(digits, precision, qualifier, negative ? years(high, low) : years(low, high));
    }
    int year = Integer.parseInt(digits.startsWith("Y") ? digits.substring(1) : digits);
    if (Math.abs(year) > FARTHEST_YEAR) {
      throw new InvalidDate("must be a year from -" + FARTHEST_YEAR + " to " + FARTHEST_YEAR);
    }
    return new EdtfDate(digits, Precision.YEAR, qualifier, years(year, year));
  }

  private static EdtfDate month(String digits, int year, int month, Qualifier qualifier) {
    if (month >= 21 && month <= 24) {
      return new EdtfDate(digits, Precision.SEASON, qualifier, season(year, month));
    }
    return new EdtfDate(digits, Precision.MONTH, qualifier, months(YearMonth.of(year, month), 1));
  }

  private static EdtfDate day(String digits, Matcher day, Qualifier qualifier) {
    YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
    if (day.group(3).equals("XX")) {
      return new EdtfDate(digits, Precision.MONTH, qualifier, months(month, 1));
    }
    LocalDate exactly = LocalDate.of(month.getYear(), month.getMonth(), Integer.parseInt(day.group(3)));
    return new EdtfDate(digits, Precision.DAY, qualifier, new DaySpan(exactly, exactly));
  }

  /** By the months of the northern hemisphere, where most of our courts sit: spring (21) begins in March. */
  private static DaySpan season(int year, int season) {
    return months(YearMonth.of(year, 3 + 3 * (season - 21)), 3);
  }

  private static DaySpan months(YearMonth first, int count) {
    return new DaySpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static DaySpan years(int first, int last) {
    return new DaySpan(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }
}
