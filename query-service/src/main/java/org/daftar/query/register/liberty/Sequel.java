package org.daftar.query.register.liberty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DaySpan;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.line.Act;
import org.daftar.value.Codes;

/**
 * What happened to a person after a detention began, as far as it tells when that ended:
 *
 * <ul>
 *   <li>a release, the end of a detention, or exile that may lie after its beginning: it ended on that day. But where
 *       an end says that another form of detention took its place, only what it replaced ended;
 *   <li>a detention of another kind after it: the person was moved on that day. Where its date leaves open whether it
 *       came after, the first may have ended then already;
 *   <li>another arrest, or a detention of the same kind, after it: it had ended sometime between.
 * </ul>
 *
 * @param fact what happened
 * @param days on which it may have happened
 */
record Sequel(ToldFact fact, DaySpan days) {

  private static final String REPLACED = Codes.of(DetentionEnded.Ending.REPLACED);

  /** How a detention ended as what followed tells; empty where nothing that did tells it. */
  static Optional<Ending> of(ToldFact detention, DaySpan begun, List<ToldFact> counting) {
    List<Sequel> others =
        counting.stream()
            .filter(other -> !other.equals(detention) && other.act() != Act.EXTENSION)
            .flatMap(other -> Detention.start(other).map(days -> new Sequel(other, days)).stream())
            .filter(other -> !other.days().latest().isBefore(begun.earliest()))
            .filter(other -> !other.isReplacementOfAnother(detention, begun))
            .toList();
    Optional<LocalDate> latest =
        others.stream()
            .filter(other -> other.isRelease() || other.isAfter(detention, begun))
            .map(other -> other.days().latest())
            .min(LocalDate::compareTo);
    Optional<LocalDate> earliest =
        others.stream().flatMap(other -> other.earliestEnd(detention, begun)).min(LocalDate::compareTo);
    return latest.map(last -> ending(begun, earliest.orElse(begun.earliest()), last));
  }

  private static Ending ending(DaySpan begun, LocalDate first, LocalDate last) {
    LocalDate earliest = first.isBefore(begun.earliest()) ? begun.earliest() : first;
    return new Ending.On(earliest.isAfter(last) ? last : earliest, last);
  }

  /** The first day on which it may have ended because of this; empty where it did not end because of this. */
  private Stream<LocalDate> earliestEnd(ToldFact detention, DaySpan begun) {
    if (isRelease()) {
      return Stream.of(days.earliest());
    } else if (isAgain(detention)) {
      return isAfter(detention, begun) ? Stream.of(begun.earliest()) : Stream.empty();
    }
    return Stream.of(days.earliest());
  }

  private boolean isRelease() {
    return !Detention.BEGINNINGS.contains(fact.act());
  }

  private boolean isReplacementOfAnother(ToldFact detention, DaySpan begun) {
    boolean replaced = fact.act() == Act.DETENTION_END && fact.first().tally().code().equals(REPLACED);
    return replaced && (fact.refers() ? !fact.refersTo(detention) : !days.earliest().isAfter(begun.latest()));
  }

  /** Whether somebody who was free must have been taken again; an arrest leads into custody. */
  private boolean isAgain(ToldFact detention) {
    return fact.act() == Act.ARREST || Detention.kind(fact).equals(Detention.kind(detention));
  }

  /** Whether it certainly came after; on the same day, detention follows arrest. */
  private boolean isAfter(ToldFact detention, DaySpan begun) {
    return days.earliest().isAfter(begun.latest())
        || (days.equals(begun) && detention.act() == Act.ARREST && fact.act() == Act.DETENTION);
  }
}
