package org.daftar.query.register.sieve;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.query.register.fact.ToldFact;

/**
 * A row about one fact.
 *
 * @param <R> what rows the register has
 */
public interface FactRow<R extends FactRow<R>> extends Row<R> {

  /** What it is about. */
  ToldFact fact();

  /** This row. */
  R itself();

  @Override
  default Optional<R> through(Sieve sieve) {
    boolean passes =
        (sieve.cases().isEmpty() || cases().anyMatch(sieve::lets))
            && (sieve.kinds().isEmpty() || sieve.letsKind(kinds()))
            && sieve.letsTimeOf(fact())
            && (sieve.party().isEmpty() || sieve.letsAny(fact().everybody()));
    return passes ? Optional.of(itself()) : Optional.empty();
  }

  @Override
  default Stream<CaseId> cases() {
    return Stream.of(fact().inCase());
  }
}
