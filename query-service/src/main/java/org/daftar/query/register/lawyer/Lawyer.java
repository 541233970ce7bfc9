package org.daftar.query.register.lawyer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.register.sieve.Sieve;

/**
 * A lawyer with what happened to him or her.
 *
 * @param who under the record that stands for the party now
 * @param happenings in the order of their dates, those that do not count included
 */
public record Lawyer(PartyId who, List<Happening> happenings) implements Row<Lawyer> {

  public Lawyer {
    happenings = List.copyOf(happenings);
  }

  /** How many happenings count. */
  public long count() {
    return happenings.stream().filter(happening -> happening.fact().counts()).count();
  }

  /** Whether an entry named a case and a kind or a time, only lawyers to whom such things happened are wanted. */
  private static boolean isNarrow(Sieve sieve) {
    return sieve.cases().isPresent() || !sieve.kinds().isEmpty() || sieve.from().isPresent() || sieve.to().isPresent();
  }

  @Override
  public Optional<Lawyer> through(Sieve sieve) {
    List<Happening> passing =
        happenings.stream()
            .filter(happening -> happening.cases().anyMatch(sieve::lets))
            .filter(happening -> sieve.letsKind(List.of(happening.kind())))
            .filter(happening -> sieve.letsTimeOf(happening.fact()))
            .toList();
    boolean passes = sieve.letsAny(parties()) && !(passing.isEmpty() && isNarrow(sieve));
    return passes ? Optional.of(new Lawyer(who, passing)) : Optional.empty();
  }

  @Override
  public Stream<CaseId> cases() {
    return happenings.stream().flatMap(Happening::cases);
  }

  /** The lawyer, and those for whom he or she acts. */
  @Override
  public Stream<PartyId> parties() {
    return Stream.concat(Stream.of(who), happenings.stream().flatMap(happening -> happening.clients().stream()));
  }

  @Override
  public Collection<String> kinds() {
    return happenings.stream().map(Happening::kind).distinct().toList();
  }

  @Override
  public String status() {
    return count() > 0 ? "affected" : "nothing-on-record";
  }

  @Override
  public Stream<EntryId> entries() {
    return happenings.stream().flatMap(happening -> happening.fact().entries().stream());
  }
}
