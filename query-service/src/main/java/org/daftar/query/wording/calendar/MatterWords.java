package org.daftar.query.wording.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.identity.PartyId;
import org.daftar.query.calendar.Appointment;
import org.daftar.query.calendar.Matter;
import org.daftar.query.calendar.Status;
import org.daftar.query.wording.mention.Mentions;

/** Says what a court date or a deadline is about and what became of it. */
public final class MatterWords {

  private final Mentions mentions;

  /** Words by what the entries of the matters mention. */
  public MatterWords(Mentions mentions) {
    this.mentions = mentions;
  }

  /** What it is: <i>Hearing: trial</i>, <i>Deadline: appeal</i>. */
  public String heading(Matter matter) {
    return first(matter, DeadlineSet.class, e -> Optional.of("Deadline: " + e.task()))
        .or(() ->
            first(matter, HearingScheduled.class, HearingScheduled::purpose).map(purpose -> "Hearing: " + purpose))
        .orElse("Hearing");
  }

  /** Where one of its dates is: the place where it was held, the court and the room; empty where nobody says. */
  public Optional<String> where(Matter matter, Appointment appointment) {
    Optional<String> heldAt =
        isHeld(appointment) ? first(matter, HearingHeld.class, e -> e.account().place()) : Optional.empty();
    Optional<PartyId> court =
        first(matter, HearingHeld.class, HearingHeld::court)
            .or(() -> first(matter, HearingScheduled.class, HearingScheduled::court));
    Optional<String> setAt = first(matter, HearingScheduled.class, e -> e.account().place());
    Optional<String> room = first(matter, HearingScheduled.class, HearingScheduled::room).map(no -> "room " + no);
    List<String> known =
        heldAt.isPresent()
            ? Stream.of(heldAt, court.map(mentions::name)).flatMap(Optional::stream).toList()
            : Stream.of(court.map(mentions::name), room, setAt).flatMap(Optional::stream).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
  }

  /** Whom it is about: whose case is heard, or whom the deadline binds; empty where nobody says. */
  public Optional<String> whom(Matter matter) {
    List<PartyId> parties =
        first(matter, DeadlineSet.class, e -> some(e.bound()))
            .or(() -> first(matter, HearingScheduled.class, e -> some(e.accused())))
            .or(() -> first(matter, HearingHeld.class, e -> some(e.accused())))
            .orElse(List.of());
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(parties.stream().map(mentions::name).collect(Collectors.joining(", ")));
  }

  /** How one of its dates ended, in the words of the record; empty where nobody says. */
  public Optional<String> outcome(Matter matter, Appointment appointment) {
    return (isHeld(appointment) ? first(matter, HearingHeld.class, HearingHeld::outcome) : Optional.<String>empty())
        .or(() -> first(matter, DeadlineMissed.class, DeadlineMissed::consequence));
  }

  /** How the last day of a deadline was counted, step by step; empty where it was not. */
  public List<String> count(Matter matter) {
    return first(matter, DeadlineSet.class, DeadlineSet::reckoning).map(counted -> counted.steps()).orElse(List.of());
  }

  /** What became of one of its dates: <i>adjourned to 17 March 2025</i>. */
  public static String status(Appointment appointment) {
    Optional<String> instead = appointment.instead().map(DateWords::of);
    return switch (appointment.status()) {
      case STANDING -> "set";
      case ADJOURNED -> instead.map(date -> "adjourned to " + date).orElse("adjourned sine die");
      case SINE_DIE -> "adjourned sine die";
      case HELD -> instead.map(date -> "held on " + date).orElse("held");
      case CANCELLED -> "cancelled";
      case OPEN -> "open";
      case MET -> "met";
      case MISSED -> "missed";
      case WAIVED -> "waived";
    };
  }

  /** Whether a date no longer has to be kept. */
  public static boolean isOver(Status status) {
    return switch (status) {
      case ADJOURNED, CANCELLED, WAIVED -> true;
      case STANDING, SINE_DIE, HELD, OPEN, MET, MISSED -> false;
    };
  }

  private static boolean isHeld(Appointment appointment) {
    return appointment.status() == Status.HELD && appointment.instead().isEmpty();
  }

  private static Optional<List<PartyId>> some(List<PartyId> parties) {
    return Optional.of(parties).filter(named -> !named.isEmpty());
  }

  private static <F extends Fact, T> Optional<T> first(Matter matter, Class<F> kind, Function<F, Optional<T>> part) {
    return matter.course().stream()
        .map(entry -> entry.fact())
        .filter(kind::isInstance)
        .flatMap(fact -> part.apply(kind.cast(fact)).stream())
        .findFirst();
  }
}
