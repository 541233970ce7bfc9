package org.daftar.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.daftar.value.Text;

/**
 * When something happened, as precisely as the source tells, and no more precisely.
 *
 * <p>The order is total and agrees with {@code equals}: by the earliest possible day, the latest, the manual order, the
 * time of day, and at last the letters; what has no date comes at the end.
 *
 * @param date the date, where the source gives one
 * @param time the local time of a court date; only beside a certain day
 * @param zone the zone of that time
 * @param asTold the source's own wording, one line
 * @param order puts dates that are otherwise equal in an order by hand
 */
public record FuzzyDate(
    Optional<Edtf> date, Optional<LocalTime> time, Optional<ZoneId> zone, Optional<String> asTold, int order)
    implements Comparable<FuzzyDate> {

  /** No date, and no word of the source about it. */
  public static final FuzzyDate NONE =
      new FuzzyDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private static final Comparator<FuzzyDate> ORDER =
      Comparator.comparing(FuzzyDate::isUndated)
          .thenComparing(date -> date.earliest().orElse(LocalDate.MAX))
          .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
          .thenComparingInt(FuzzyDate::order)
          .thenComparing(date -> date.time.orElse(LocalTime.MIN))
          .thenComparing(date -> date.date.map(Edtf::toString).orElse(""))
          .thenComparing(date -> date.time.map(LocalTime::toString).orElse(""))
          .thenComparing(date -> date.zone.map(ZoneId::getId).orElse(""))
          .thenComparing(date -> date.asTold.isPresent())
          .thenComparing(date -> date.asTold.orElse(""));

  /**
   * @throws InvalidDate where time or zone do not go with the date
   * @throws org.daftar.value.BrokenRule where the wording is not a line of text
   */
  public FuzzyDate {
    if (time.isPresent() && !(date.orElse(null) instanceof EdtfDate day && day.isDay())) {
      throw new InvalidDate("'time' goes only with a date to the day, such as 2020-08-18");
    }
    if (zone.isPresent() && time.isEmpty()) {
      throw new InvalidDate("'zone' goes only with a 'time'");
    }
    Text.line("asTold", asTold);
  }

  /** A date by its EDTF expression. */
  public static FuzzyDate of(String edtf) {
    return new FuzzyDate(Optional.of(Edtf.parse(edtf)), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /** No date; only the source's wording. */
  public static FuzzyDate undated(String asTold) {
    return new FuzzyDate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(asTold), 0);
  }

  /** Whether the source gives no date. */
  public boolean isUndated() {
    return date.isEmpty();
  }

  /** The first possible day; {@link LocalDate#MIN} where the start is unknown or open. */
  public Optional<LocalDate> earliest() {
    return date.map(known -> known.span().earliest());
  }

  /** The last possible day; {@link LocalDate#MAX} where the end is unknown or open. */
  public Optional<LocalDate> latest() {
    return date.map(known -> known.span().latest());
  }

  /** The local day and time, where both are given. */
  public Optional<LocalDateTime> localTime() {
    return time.flatMap(at -> earliest().map(day -> day.atTime(at)));
  }

  /** The day, where it is one certain day. */
  public Optional<LocalDate> day() {
    return earliest().filter(day -> latest().filter(day::equals).isPresent());
  }

  /** Whether it may have happened from the one day to the other; false where it is undated. */
  public boolean mayOverlap(LocalDate from, LocalDate to) {
    return date.filter(known -> known.span().overlaps(new DaySpan(from, to))).isPresent();
  }

  /** Whether any part of it is approximate. */
  public boolean approximate() {
    return date.filter(Edtf::approximate).isPresent();
  }

  /** Whether any part of it is uncertain. */
  public boolean uncertain() {
    return date.filter(Edtf::uncertain).isPresent();
  }

  @Override
  public int compareTo(FuzzyDate other) {
    return ORDER.compare(this, other);
  }
}
