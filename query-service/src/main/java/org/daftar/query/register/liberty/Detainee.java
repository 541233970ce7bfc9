package org.daftar.query.register.liberty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DaySpan;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.register.sieve.Sieve;

/**
 * A person, or a group, that was deprived of liberty. Days that several entries or several cases tell count once.
 *
 * @param who under the record that stands for the party now
 * @param stretches in the order in which they began, those that do not count included
 * @param from the first day that is counted
 * @param to the last day that is counted; the day of reading, or earlier
 */
public record Detainee(PartyId who, List<Stretch> stretches, LocalDate from, LocalDate to) implements Row<Detainee> {

  public Detainee {
    stretches = List.copyOf(stretches);
  }

  /** How many days were spent in such confinement, in stretches of which it is known when they began. */
  public DayCount days(Confinement confinement) {
    List<Stretch> dated =
        counting().filter(stretch -> stretch.confinement() == confinement && !stretch.isUndated()).toList();
    List<DaySpan> certain = dated.stream().flatMap(stretch -> stretch.certain(to).stream()).toList();
    List<DaySpan> possible = dated.stream().flatMap(stretch -> stretch.possible(to).stream()).toList();
    long most = new DaySet(possible).between(from, to).count();
    long least = new DaySet(certain).between(from, to).count();
    long surely = from.equals(LocalDate.MIN) && dated.stream().anyMatch(this::hasBegun) ? 1 : 0;
    return new DayCount(Math.max(least, surely), Math.max(most, surely));
  }

  /** Who was held at all was held for a day at least, even where nobody knows which. */
  private boolean hasBegun(Stretch stretch) {
    return stretch.start().filter(begun -> !begun.latest().isAfter(to)).isPresent();
  }

  /** In how many stretches nobody knows when they began: they are in no number of days. */
  public long undated() {
    return counting().filter(Stretch::isUndated).count();
  }

  /** The stretches that count. */
  public Stream<Stretch> counting() {
    return stretches.stream().filter(stretch -> stretch.fact().counts());
  }

  /** Whether somebody disputes one of those, or nobody is sure of it. */
  public boolean isContested() {
    return counting().anyMatch(stretch -> stretch.fact().isContested());
  }

  /** Whether the person is still held as far as the record tells. */
  public boolean isHeld() {
    return counting().anyMatch(stretch -> stretch.goesOn() && (stretch.isUndated() || hasBegun(stretch)));
  }

  @Override
  public Optional<Detainee> through(Sieve sieve) {
    LocalDate first = sieve.from().orElse(LocalDate.MIN);
    LocalDate last = sieve.to().filter(day -> day.isBefore(to)).orElse(to);
    if (!sieve.letsAny(Stream.of(who))) {
      return Optional.empty();
    }
    List<Stretch> passing =
        stretches.stream()
            .filter(stretch -> sieve.lets(stretch.fact().inCase()) && sieve.letsKind(List.of(stretch.kind())))
            .filter(stretch -> isWithin(stretch, sieve, first, last))
            .toList();
    Detainee narrowed = new Detainee(who, passing, first, last);
    return passing.isEmpty() ? Optional.empty() : Optional.of(narrowed);
  }

  private boolean isWithin(Stretch stretch, Sieve sieve, LocalDate first, LocalDate last) {
    return (sieve.from().isEmpty() && sieve.to().isEmpty())
        || stretch
            .possible(to)
            .filter(days -> !days.latest().isBefore(first) && !days.earliest().isAfter(last))
            .isPresent();
  }

  @Override
  public Stream<CaseId> cases() {
    return stretches.stream().map(Stretch::fact).map(ToldFact::inCase);
  }

  @Override
  public Stream<PartyId> parties() {
    return Stream.of(who);
  }

  @Override
  public Collection<String> kinds() {
    return stretches.stream().map(Stretch::kind).distinct().toList();
  }

  @Override
  public String status() {
    return isHeld() ? "held" : "not-held";
  }

  @Override
  public Stream<EntryId> entries() {
    return stretches.stream().flatMap(stretch -> stretch.fact().entries().stream());
  }
}
