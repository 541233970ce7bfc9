package org.daftar.query.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.search.CalendarQuery.Certainty;

/** Tells which date an entry puts on the calendar, and which court date or deadline it is about. */
public final class CalendarDates {

  /** A day that is known comes before one that is not, an hour that is known before a whole day. */
  static final Comparator<EntryView> MOST_PRECISE_FIRST =
      Comparator.comparing((EntryView entry) -> Certainty.of(given(entry)))
          .thenComparing(entry -> given(entry).earliest().orElse(LocalDate.MAX))
          .thenComparing(entry -> given(entry).time().orElse(LocalTime.MAX))
          .thenComparingLong(entry -> entry.recorded().position());

  private CalendarDates() {}

  /** The date that an entry of an appointment gives; that of what it tells where it gives none. */
  static FuzzyDate given(EntryView entry) {
    return of(entry).orElse(entry.fact().account().when());
  }

  /** The date of an appointment that several entries give. */
  static FuzzyDate mostPrecise(List<EntryView> givenBy) {
    return given(givenBy.stream().min(MOST_PRECISE_FIRST).orElseThrow());
  }

  /** The date that it puts there, undated where it was adjourned sine die; empty where it puts none there. */
  public static Optional<FuzzyDate> of(EntryView entry) {
    return entry.isRetracted() ? Optional.empty() : of(entry.fact());
  }

  private static Optional<FuzzyDate> of(Fact fact) {
    return switch (fact) {
      case HearingScheduled e -> Optional.of(e.account().when());
      case HearingAdjourned e -> Optional.of(e.adjournedTo().orElse(FuzzyDate.NONE));
      case HearingHeld e -> Optional.of(e.account().when()).filter(when -> e.hearing().isEmpty() || !when.isUndated());
      case DeadlineSet e -> Optional.of(e.lastDay());
      case Fact other -> Optional.empty();
    };
  }

  /** The court date or deadline that a fact is about; itself where it sets one. */
  static Optional<EntryId> about(Fact fact) {
    return switch (fact) {
      case HearingScheduled e -> Optional.of(e.entry());
      case HearingAdjourned e -> Optional.of(e.hearing());
      case HearingHeld e -> e.hearing().or(() -> Optional.of(e.entry()));
      case HearingCancelled e -> Optional.of(e.hearing());
      case DeadlineSet e -> Optional.of(e.entry());
      case DeadlineMet e -> Optional.of(e.deadline());
      case DeadlineMissed e -> Optional.of(e.deadline());
      case DeadlineWaived e -> Optional.of(e.deadline());
      case Fact other -> Optional.empty();
    };
  }
}
