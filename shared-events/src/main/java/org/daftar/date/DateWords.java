package org.daftar.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says dates in plain English, as precisely as they are known. */
public final class DateWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DateWords() {}

  /** The date with its time and zone, e.g. {@code 18 August 2020, 14:30 (Asia/Almaty)}; {@code undated} without one. */
  public static String of(FuzzyDate date) {
    StringBuilder words = new StringBuilder(date.date().map(DateWords::of).orElse("undated"));
    date.time().ifPresent(time -> words.append(", ").append(time));
    date.zone().ifPresent(zone -> words.append(" (").append(zone.getId()).append(')'));
    return words.toString();
  }

  /** A day with its weekday, e.g. {@code Monday 17 March 2025}. */
  public static String ofDay(LocalDate day) {
    return WEEKDAY.format(day);
  }

  private static String of(Edtf date) {
    return switch (date) {
      case EdtfDate single -> of(single);
      case EdtfInterval interval -> of(interval);
    };
  }

  private static String of(EdtfInterval interval) {
    return switch (interval.start()) {
      case EdtfInterval.End.At from ->
          switch (interval.end()) {
            case EdtfInterval.End.At to -> "from " + of(from.date()) + " to " + of(to.date());
            case EdtfInterval.End.Open open -> "from " + of(from.date()) + ", still going on";
            case EdtfInterval.End.Unknown unknown -> "from " + of(from.date()) + ", end unknown";
          };
      case EdtfInterval.End.Open open -> "until " + endOf(interval);
      case EdtfInterval.End.Unknown unknown -> "until " + endOf(interval) + ", start unknown";
    };
  }

  private static String endOf(EdtfInterval interval) {
    return interval.end() instanceof EdtfInterval.End.At to ? of(to.date()) : "";
  }

  private static String of(EdtfDate date) {
    String words =
        switch (date.precision()) {
          case DAY -> DAY.format(date.span().earliest());
          case MONTH -> (date.digits().endsWith("XX") ? "some day in " : "") + MONTH.format(date.span().earliest());
          case SEASON -> season(YearMonth.from(date.span().earliest()));
          case YEAR -> (date.digits().endsWith("XX") ? "some time in " : "") + year(date.span().earliest());
          case DECADE -> "the " + year(date.span().earliest()) + "s";
          case CENTURY -> "some year from " + year(date.span().earliest()) + " to " + year(date.span().latest());
        };
    return switch (date.qualifier()) {
      case NONE -> words;
      case APPROXIMATE -> "about " + words;
      case UNCERTAIN -> words + " (uncertain)";
      case UNCERTAIN_AND_APPROXIMATE -> "about " + words + " (uncertain)";
    };
  }

  private static String season(YearMonth first) {
    return switch (first.getMonthValue()) {
      case 3 -> "spring " + first.getYear();
      case 6 -> "summer " + first.getYear();
      case 9 -> "autumn " + first.getYear();
      default -> "winter " + first.getYear() + "/" + (first.getYear() + 1);
    };
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }
}
