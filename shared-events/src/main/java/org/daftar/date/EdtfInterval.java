package org.daftar.date;

import java.time.LocalDate;
import java.util.stream.Stream;

/** From one date to another, of which one may be unknown or open. */
public record EdtfInterval(End start, End end) implements Edtf {

  /**
   * @throws InvalidDate where neither end is a date, or it certainly ends before it starts
   */
  public EdtfInterval {
    if (!(start instanceof End.At) && !(end instanceof End.At)) {
      throw new InvalidDate("must have a date on at least one side of the '/', such as /2020-09 or 2019-03/..");
    }
    if (start instanceof End.At from
        && end instanceof End.At to
        && to.date().span().latest().isBefore(from.date().span().earliest())) {
      throw new InvalidDate("must not end before it starts: " + to.date() + " is before " + from.date());
    }
  }

  @Override
  public DaySpan span() {
    LocalDate earliest = start instanceof End.At from ? from.date().span().earliest() : LocalDate.MIN;
    LocalDate latest = end instanceof End.At to ? to.date().span().latest() : LocalDate.MAX;
    return new DaySpan(earliest, latest);
  }

  @Override
  public boolean approximate() {
    return Stream.of(start, end).anyMatch(side -> side instanceof End.At at && at.date().approximate());
  }

  @Override
  public boolean uncertain() {
    return Stream.of(start, end).anyMatch(side -> side instanceof End.At at && at.date().uncertain());
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }

  /** One side of an interval. */
  public sealed interface End {

    /** It is a date. */
    record At(EdtfDate date) implements End {
      @Override
      public String toString() {
        return date.toString();
      }
    }

    /** Nobody knows it. */
    record Unknown() implements End {
      @Override
      public String toString() {
        return "";
      }
    }

    /** There is none: it goes on, or has always been so. */
    record Open() implements End {
      @Override
      public String toString() {
        return "..";
      }
    }
  }
}
