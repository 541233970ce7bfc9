package org.daftar.query.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.Fact;
import org.daftar.query.entry.EntryView;

/** Tells what became of a deadline. */
final class Deadlines {

  private Deadlines() {}

  /**
   * Its one date; empty where nothing that sets it stands.
   *
   * @param live what stands on the record about one deadline
   */
  static List<Appointment> appointments(List<EntryView> live) {
    List<EntryView> set = live.stream().filter(entry -> entry.fact() instanceof DeadlineSet).toList();
    return set.isEmpty() ? List.of() : List.of(new Appointment(set, status(live), Optional.empty()));
  }

  /** Where the record says several things, what was recorded last. */
  private static Status status(List<EntryView> live) {
    return live.stream()
        .sorted(Comparator.comparingLong((EntryView entry) -> entry.recorded().position()).reversed())
        .flatMap(entry -> end(entry.fact()).stream())
        .findFirst()
        .orElse(Status.OPEN);
  }

  private static Optional<Status> end(Fact fact) {
    return switch (fact) {
      case DeadlineMet e -> Optional.of(Status.MET);
      case DeadlineMissed e -> Optional.of(Status.MISSED);
      case DeadlineWaived e -> Optional.of(Status.WAIVED);
      case Fact other -> Optional.empty();
    };
  }
}
