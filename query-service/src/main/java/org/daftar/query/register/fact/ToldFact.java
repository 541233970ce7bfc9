package org.daftar.query.register.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;
import org.daftar.value.Standing.Position;

/**
 * A fact with all accounts of it. It counts once, however many there are; and not at all where all of them were
 * retracted, or where it is only expected.
 *
 * @param accounts at least one; first those that stand, in the order of their dates
 */
public record ToldFact(List<Line> accounts) {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::retracted).thenComparing(Line::when).thenComparingLong(Line::recorded);
  private static final Set<Position> CONTESTED =
      Set.of(Position.DISPUTED_BY_OTHER_SIDE, Position.DISPUTED_BY_US, Position.UNSURE);

  /**
   * @throws IllegalArgumentException where there is no account
   */
  public ToldFact {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a fact is told by somebody");
    }
    accounts = accounts.size() == 1 ? List.copyOf(accounts) : sorted(accounts);
  }

  private static List<Line> sorted(List<Line> accounts) {
    List<Line> sorted = new ArrayList<>(accounts);
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  /** The account that comes first: the earliest of those that stand. */
  public Line first() {
    return accounts.getFirst();
  }

  /** The accounts that count: those that were not retracted; all, where nothing else is left. */
  public List<Line> standing() {
    return isRetracted() || !accounts.getLast().retracted()
        ? accounts
        : accounts.stream().filter(account -> !account.retracted()).toList();
  }

  /** Whether every account of it was retracted. */
  public boolean isRetracted() {
    return first().retracted();
  }

  /** Whether it is only expected to happen. */
  public boolean isProspective() {
    return isToldOnce()
        ? first().standing() == Position.PROSPECTIVE
        : standing().stream().allMatch(account -> account.standing() == Position.PROSPECTIVE);
  }

  /** Whether somebody disputes it, or those who keep the record are unsure. */
  public boolean isContested() {
    return standing().stream().anyMatch(account -> CONTESTED.contains(account.standing()));
  }

  /** Whether it counts in totals. */
  public boolean counts() {
    return !isRetracted() && !isProspective();
  }

  /** When it happened, as the first account tells. */
  public FuzzyDate when() {
    return first().when();
  }

  /** What it does. */
  public Act act() {
    return first().act();
  }

  /** The case to which it belongs. */
  public CaseId inCase() {
    return first().inCase();
  }

  /** Whether an account of it refers to any account of another fact. */
  public boolean refersTo(ToldFact other) {
    return standing().stream().anyMatch(account -> !Collections.disjoint(account.tally().about(), other.entries()));
  }

  /** Whether any account of it refers to another fact. */
  public boolean refers() {
    return standing().stream().anyMatch(account -> !account.tally().about().isEmpty());
  }

  /** The entries that tell it. */
  public List<EntryId> entries() {
    return accounts.stream().map(Line::entry).toList();
  }

  /** As most facts are: registers go through all of them, and need not ask which accounts stand. */
  private boolean isToldOnce() {
    return accounts.size() == 1;
  }

  /** Everybody who has one of some roles in it, in any account that counts; each once. */
  public List<PartyId> parties(Set<String> roles) {
    return standing().stream()
        .flatMap(account -> account.parties().stream())
        .filter(party -> roles.contains(party.role().code()))
        .map(party -> party.party())
        .distinct()
        .toList();
  }

  /** Everybody who has a part in it. */
  public Stream<PartyId> everybody() {
    return accounts.stream().flatMap(account -> account.parties().stream()).map(party -> party.party());
  }

  /** The choices that its accounts make, each once, in the order of the accounts. */
  public List<String> codes() {
    return isToldOnce()
        ? List.of(first().tally().code())
        : standing().stream().map(account -> account.tally().code()).distinct().toList();
  }
}
