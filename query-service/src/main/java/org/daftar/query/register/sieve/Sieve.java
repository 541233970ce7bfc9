package org.daftar.query.register.sieve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.line.Line;

/**
 * What rows of a register must fulfil; all conditions must hold.
 *
 * @param cases of which the row must be of one; any case where empty
 * @param party that must have a part in it, under any of its records
 * @param records which records are of one party
 * @param from the first day on which it may have happened
 * @param to the last day on which it may have happened
 * @param kinds of one of which it must be; of any where empty
 */
public record Sieve(
    Optional<Set<CaseId>> cases,
    Optional<PartyId> party,
    Records records,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> kinds) {

  public Sieve {
    kinds = Set.copyOf(kinds);
  }

  /** Lets everything pass. */
  public static final Sieve ALL =
      new Sieve(Optional.empty(), Optional.empty(), Records.DISTINCT, Optional.empty(), Optional.empty(), Set.of());

  /** Whether it lets everything of a case pass. */
  public boolean lets(CaseId inCase) {
    return cases.isEmpty() || cases.get().contains(inCase);
  }

  /** Whether the party that is wanted is among some. */
  public boolean letsAny(Stream<PartyId> parties) {
    if (party.isEmpty()) {
      return true;
    }
    PartyId wanted = records.of(party.get());
    return parties.anyMatch(record -> record.equals(wanted) || records.of(record).equals(wanted));
  }

  /** Whether a fact may have happened in the time that is asked for, as any account of it tells. */
  public boolean letsTimeOf(ToldFact fact) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate last = to.orElse(LocalDate.MAX);
    for (Line account : fact.standing()) {
      if (account.when().mayOverlap(first, last)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it lets one of some sorts pass. */
  public boolean letsKind(Collection<String> some) {
    return kinds.isEmpty() || some.stream().anyMatch(kinds::contains);
  }
}
