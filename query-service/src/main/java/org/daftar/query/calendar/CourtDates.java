package org.daftar.query.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.query.entry.EntryView;

/** Follows a court date from its announcement over its adjournments to its end. */
final class CourtDates {

  private final List<EntryView> live;

  /**
   * @param live what stands on the record about one court date
   */
  CourtDates(List<EntryView> live) {
    this.live = live;
  }

  List<Appointment> appointments() {
    List<EntryView> held = of(HearingHeld.class);
    List<List<EntryView>> dates = new ArrayList<>();
    if (!of(HearingScheduled.class).isEmpty()) {
      dates.add(of(HearingScheduled.class));
    }
    dates.addAll(adjournments());
    if (!held.isEmpty()) {
      addWhereItWasHeld(dates, held);
    }
    List<Appointment> appointments = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      appointments.add(i + 1 < dates.size() ? before(dates, i, held) : last(dates.get(i), held));
    }
    return appointments;
  }

  /** Each adjournment once, in the order in which they happened: the accounts of one together. */
  private List<List<EntryView>> adjournments() {
    return AccountsOfFacts.group(of(HearingAdjourned.class)).stream()
        .sorted(Comparator.comparing(CourtDates::happened).thenComparingLong(CourtDates::recorded))
        .toList();
  }

  /**
   * A hearing that was held on the last day that was set is that court date; on another day, it is a date of its own.
   */
  private static void addWhereItWasHeld(List<List<EntryView>> dates, List<EntryView> held) {
    List<EntryView> dated = held.stream().filter(entry -> !happened(List.of(entry)).isUndated()).toList();
    if (dates.isEmpty()) {
      dates.add(held);
    } else if (dated.isEmpty() || dated.stream().anyMatch(entry -> fits(entry, dates.getLast()))) {
      dates.set(dates.size() - 1, Stream.concat(dates.getLast().stream(), held.stream()).toList());
    } else {
      dates.add(held);
    }
  }

  private static boolean fits(EntryView held, List<EntryView> set) {
    FuzzyDate on = happened(List.of(held));
    return set.stream()
        .flatMap(entry -> CalendarDates.of(entry).stream())
        .anyMatch(
            date -> date.earliest().isPresent() && on.mayOverlap(date.earliest().get(), date.latest().orElseThrow()));
  }

  private static Appointment before(List<List<EntryView>> dates, int at, List<EntryView> held) {
    List<EntryView> next = dates.get(at + 1);
    Status status = held.contains(next.getFirst()) ? Status.HELD : Status.ADJOURNED;
    return new Appointment(dates.get(at), status, date(next));
  }

  private Appointment last(List<EntryView> date, List<EntryView> held) {
    Status status =
        !held.isEmpty()
            ? Status.HELD
            : !of(HearingCancelled.class).isEmpty()
                ? Status.CANCELLED
                : isSineDie(date) ? Status.SINE_DIE : Status.STANDING;
    return new Appointment(date, status, Optional.empty());
  }

  private static boolean isSineDie(List<EntryView> date) {
    return date.stream()
        .allMatch(entry -> entry.fact() instanceof HearingAdjourned adjourned && adjourned.adjournedTo().isEmpty());
  }

  private static Optional<FuzzyDate> date(List<EntryView> givenBy) {
    return givenBy.stream()
        .flatMap(entry -> CalendarDates.of(entry).stream())
        .filter(date -> !date.isUndated())
        .findFirst();
  }

  private List<EntryView> of(Class<? extends Fact> kind) {
    return live.stream().filter(entry -> kind.isInstance(entry.fact())).toList();
  }

  private static FuzzyDate happened(List<EntryView> accounts) {
    return accounts.getFirst().fact().account().when();
  }

  private static long recorded(List<EntryView> accounts) {
    return accounts.getFirst().recorded().position();
  }
}
