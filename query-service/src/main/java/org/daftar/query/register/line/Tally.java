package org.daftar.query.register.line;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.Money;

/**
 * What registers count of a fact.
 *
 * @param act what it does
 * @param codes the choices that the fact makes, as {@link Tallies} says for each kind: the type of an incident, the
 *     provision of a charge
 * @param about the entries to which it refers: the fine that is paid, the charges that are decided
 * @param amount how much, where it is about money
 * @param times how often it happened; 1 unless the fact says otherwise
 * @param onAccountOf the case because of which it happened, where that is another than its own
 */
public record Tally(
    Act act, List<String> codes, List<EntryId> about, Money amount, int times, Optional<CaseId> onAccountOf) {

  public Tally {
    codes = List.copyOf(codes);
    about = List.copyOf(about);
  }

  static Tally of(Act act, String... codes) {
    return new Tally(act, List.of(codes), List.of(), Money.UNKNOWN, 1, Optional.empty());
  }

  static Tally about(Act act, EntryId fact, String... codes) {
    return of(act, codes).about(List.of(fact));
  }

  Tally about(List<EntryId> facts) {
    return new Tally(act, codes, facts, amount, times, onAccountOf);
  }

  Tally of(Money money) {
    return new Tally(act, codes, about, money, times, onAccountOf);
  }

  Tally times(int number) {
    return new Tally(act, codes, about, amount, number, onAccountOf);
  }

  Tally onAccountOf(Optional<CaseId> other) {
    return new Tally(act, codes, about, amount, times, other);
  }

  /** The first choice that the fact makes; empty where it makes none. */
  public String code() {
    return codes.isEmpty() ? "" : codes.getFirst();
  }
}
