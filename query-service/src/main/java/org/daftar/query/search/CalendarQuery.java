package org.daftar.query.search;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;

/**
 * Which dates of the calendar are wanted; all conditions must hold.
 *
 * @param inCase whose dates; those of all cases where none is named
 * @param from the first day on which it may be
 * @param to the last day on which it may be
 * @param certainty how well the day is known; however well where nothing is said
 */
public record CalendarQuery(
    Optional<CaseId> inCase, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Certainty> certainty) {

  /** Every date of a case. */
  public static CalendarQuery of(CaseId inCase) {
    return new CalendarQuery(Optional.of(inCase), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same for dates that are known that well. */
  public CalendarQuery only(Certainty known) {
    return new CalendarQuery(inCase, from, to, Optional.of(known));
  }

  /** Whether a date lies in the days that are asked for, however well it is known. */
  public boolean spans(FuzzyDate date) {
    return (from.isEmpty() && to.isEmpty()) || date.mayOverlap(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
  }

  /** How well a day is known. */
  public enum Certainty {
    /** To the day. */
    DAY,
    /** To a month, a year or any other span of several days. */
    VAGUE,
    /** Not at all: no source gives a date, or it was adjourned sine die. */
    UNDATED;

    /** How well the day of a date is known. */
    public static Certainty of(FuzzyDate date) {
      return date.isUndated() ? UNDATED : date.day().isPresent() ? DAY : VAGUE;
    }
  }
}
