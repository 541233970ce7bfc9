package org.daftar.query.register.liberty;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.date.DaySpan;
import org.daftar.query.register.fact.ToldFact;

/**
 * A stretch of time in which a person was held.
 *
 * @param fact by which it began
 * @param confinement where the person was kept
 * @param kind of detention, as a code
 * @param start the days on which it may have begun; empty where that is not known: it is in no number of days then
 * @param ending how it ends
 */
public record Stretch(ToldFact fact, Confinement confinement, String kind, Optional<DaySpan> start, Ending ending) {

  /** Whether it goes on as far as the record tells. */
  public boolean goesOn() {
    return ending instanceof Ending.GoesOn;
  }

  /**
   * The days on which the person was held for certain, up to a day of reading.
   *
   * @return empty where there is none that can be named
   */
  public Optional<DaySpan> certain(LocalDate reading) {
    return start.flatMap(begun -> {
      LocalDate last =
          switch (ending) {
            case Ending.On on -> on.earliest();
            case Ending.GoesOn on -> reading;
            case Ending.Sometime on -> begun.latest();
          };
      boolean isCertain = !(ending instanceof Ending.Sometime) || begun.earliest().equals(begun.latest());
      return isCertain ? span(begun.latest(), last.isAfter(reading) ? reading : last) : Optional.empty();
    });
  }

  /** The days on which the person may have been held, up to a day of reading. */
  public Optional<DaySpan> possible(LocalDate reading) {
    return start.flatMap(begun -> {
      LocalDate last =
          switch (ending) {
            case Ending.On on -> on.latest();
            case Ending.GoesOn on -> reading;
            case Ending.Sometime on -> on.before();
          };
      return span(begun.earliest(), last.isAfter(reading) ? reading : last);
    });
  }

  private static Optional<DaySpan> span(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DaySpan(from, to));
  }

  /** Whether nobody knows when it began. */
  public boolean isUndated() {
    return start.isEmpty();
  }
}
