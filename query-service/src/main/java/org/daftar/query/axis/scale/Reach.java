package org.daftar.query.axis.scale;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.daftar.date.DaySpan;
import org.daftar.date.Edtf;
import org.daftar.date.EdtfDate;
import org.daftar.date.EdtfInterval;
import org.daftar.date.EdtfInterval.End;
import org.daftar.date.FuzzyDate;

/**
 * What a date covers, in days since 1970-01-01, up to the end of its last day.
 *
 * @param from where it starts; negative infinity where nothing bounds it
 * @param to where it ends; positive infinity where nothing bounds it
 * @param start how it starts
 * @param end how it ends
 * @param firstKnown the start of the earliest date that is given
 * @param lastKnown the end of the latest date that is given
 * @param uncertain whether the source may be wrong
 */
public record Reach(
    double from, double to, Ending start, Ending end, double firstKnown, double lastKnown, boolean uncertain) {

  private static final double NOON = 0.5;

  /** How one side of a date is drawn. */
  public enum Ending {
    /** Exactly there. */
    SHARP,
    /** Thereabouts. */
    SOFT,
    /** There is none. */
    OPEN,
    /** Nobody knows it. */
    UNKNOWN
  }

  /** The reach of a date; empty where there is none. */
  public static Optional<Reach> of(FuzzyDate when) {
    return when.date().map(date -> of(date, when.time()));
  }

  private static Reach of(Edtf date, Optional<LocalTime> time) {
    return switch (date) {
      case EdtfDate single -> of(single, time);
      case EdtfInterval interval -> of(interval);
    };
  }

  private static Reach of(EdtfDate date, Optional<LocalTime> time) {
    double first = start(date.span());
    double last = end(date.span());
    Ending ending = ending(date);
    if (last - first == 1 && ending == Ending.SHARP) {
      double moment = first + time.map(Reach::partOfDay).orElse(NOON);
      return new Reach(moment, moment, ending, ending, first, last, date.uncertain());
    }
    return new Reach(first, last, ending, ending, first, last, date.uncertain());
  }

  private static Reach of(EdtfInterval interval) {
    double first = interval.start() instanceof End.At at ? start(at.date().span()) : Double.NEGATIVE_INFINITY;
    double last = interval.end() instanceof End.At at ? end(at.date().span()) : Double.POSITIVE_INFINITY;
    return new Reach(
        first,
        last,
        ending(interval.start()),
        ending(interval.end()),
        interval.start() instanceof End.At ? first : start(given(interval.end())),
        interval.end() instanceof End.At ? last : end(given(interval.start())),
        interval.uncertain());
  }

  /** Whether it is one moment. */
  public boolean isPoint() {
    return from == to;
  }

  private static DaySpan given(End end) {
    return switch (end) {
      case End.At at -> at.date().span();
      case End.Open open -> throw new IllegalStateException("an interval has a date on one side at least");
      case End.Unknown unknown -> throw new IllegalStateException("an interval has a date on one side at least");
    };
  }

  private static Ending ending(End end) {
    return switch (end) {
      case End.At at -> ending(at.date());
      case End.Open open -> Ending.OPEN;
      case End.Unknown unknown -> Ending.UNKNOWN;
    };
  }

  private static Ending ending(EdtfDate date) {
    return date.approximate() || date.digits().indexOf('X') >= 0 ? Ending.SOFT : Ending.SHARP;
  }

  private static double start(DaySpan span) {
    return span.earliest().toEpochDay();
  }

  private static double end(DaySpan span) {
    return span.latest().toEpochDay() + 1.0;
  }

  private static double partOfDay(LocalTime time) {
    return time.toNanoOfDay() / (double) (LocalTime.MAX.toNanoOfDay() + 1);
  }

  /** The day in which a moment lies. */
  static LocalDate day(double moment) {
    return LocalDate.ofEpochDay((long) Math.floor(moment));
  }
}
