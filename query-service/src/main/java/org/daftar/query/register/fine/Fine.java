package org.daftar.query.register.fine;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.money.Range;
import org.daftar.query.register.money.Sums;
import org.daftar.query.register.sieve.FactRow;
import org.daftar.value.Codes;
import org.daftar.value.Money;

/**
 * A fine with what became of it.
 *
 * @param fact that it was imposed
 * @param imposed how much; unknown where nobody has said so
 * @param reductions of it, those that do not count included
 * @param due how much of it is due: what the last reduction left of it, or all
 * @param payments of it, and what was taken from those who had not paid; those that do not count included
 * @param paid how much of it, in whichever currencies; what was paid without a known amount is not in it
 * @param annulments of it, those that do not count included
 * @param outstanding what is left to pay, in the currencies in which it was imposed
 */
public record Fine(
    ToldFact fact,
    Sums imposed,
    List<ToldFact> reductions,
    Sums due,
    List<ToldFact> payments,
    Sums paid,
    List<ToldFact> annulments,
    Sums outstanding,
    FineStatus state)
    implements FactRow<Fine> {

  private static final Set<String> FINED = Set.of("fined");
  private static final Set<Act> PAYING = Set.of(Act.PAYMENT, Act.ENFORCEMENT);

  public Fine {
    reductions = List.copyOf(reductions);
    payments = List.copyOf(payments);
    annulments = List.copyOf(annulments);
  }

  /** All acts of which fines are made. */
  public static final Set<Act> ACTS = Set.of(Act.FINE, Act.REDUCTION, Act.PAYMENT, Act.ENFORCEMENT, Act.ANNULMENT);

  /** The fines that facts tell, in the order of their dates. */
  public static List<Fine> of(ToldFacts facts) {
    return facts.of(Act.FINE).map(fact -> of(fact, facts)).toList();
  }

  private static Fine of(ToldFact fact, ToldFacts facts) {
    Sums imposed = Sums.ofAccounts(amounts(fact), Set.of());
    List<ToldFact> reductions = facts.about(fact, Act.REDUCTION);
    Sums due = due(imposed, reductions);
    List<ToldFact> payments = facts.about(fact).stream().filter(later -> PAYING.contains(later.act())).toList();
    List<ToldFact> annulments = facts.about(fact, Act.ANNULMENT);
    List<Sums> paid =
        payments.stream()
            .filter(ToldFact::counts)
            .map(payment -> Sums.ofAccounts(amounts(payment), due.currencies()))
            .toList();
    Sums all = paid.stream().reduce(Sums.NONE, Sums::plus);
    boolean annulled = annulments.stream().anyMatch(ToldFact::counts);
    boolean comparable = paid.stream().noneMatch(Sums::isUnknown) && due.currencies().containsAll(all.currencies());
    Sums outstanding = annulled ? Sums.NONE : outstanding(due, all, comparable);
    FineStatus state = state(fact, due, all, outstanding, annulled, !paid.isEmpty());
    return new Fine(fact, imposed, reductions, due, payments, all, annulments, outstanding, state);
  }

  /** What the last reduction left; where nobody says how much that is, anything up to what was due before. */
  private static Sums due(Sums imposed, List<ToldFact> reductions) {
    Sums due = imposed;
    for (ToldFact reduction : reductions) {
      if (reduction.counts()) {
        Sums left = Sums.ofAccounts(amounts(reduction), due.currencies());
        due = left.isUnknown() ? due.atMost() : left;
      }
    }
    return due;
  }

  private static List<Money> amounts(ToldFact fact) {
    return fact.standing().stream().map(account -> account.tally().amount()).toList();
  }

  /**
   * What was paid is taken off where it is comparable. Where somebody paid an unknown sum, or in a currency in which
   * the fine was not imposed, nobody knows how much less is left.
   */
  private static Sums outstanding(Sums due, Sums paid, boolean comparable) {
    Map<Currency, Range> left = new HashMap<>();
    due.byCurrency()
        .forEach((currency, sum) -> {
          Range rest = sum.minus(paid.in(currency));
          left.put(currency, comparable ? rest : rest.atMost());
        });
    return Sums.of(left);
  }

  private static FineStatus state(
      ToldFact fact, Sums due, Sums paid, Sums outstanding, boolean annulled, boolean anythingPaid) {
    if (fact.isRetracted()) {
      return FineStatus.RETRACTED;
    } else if (fact.isProspective()) {
      return FineStatus.EXPECTED;
    } else if (annulled) {
      return FineStatus.ANNULLED;
    } else if (due.isUnknown()) {
      return FineStatus.AMOUNT_UNKNOWN;
    } else if (due.byCurrency().entrySet().stream()
        .anyMatch(sum -> paid.in(sum.getKey()).least() > sum.getValue().most())) {
      return FineStatus.OVERPAID;
    } else if (outstanding.byCurrency().values().stream().allMatch(Range::isNone)) {
      return FineStatus.PAID;
    }
    return anythingPaid ? FineStatus.PARTLY_PAID : FineStatus.OUTSTANDING;
  }

  /** By how much it was reduced, in the currencies in which both are known; nothing where it was not. */
  public Sums reducedBy() {
    Map<Currency, Range> reduced = new HashMap<>();
    if (!due.equals(imposed)) {
      imposed
          .byCurrency()
          .forEach((currency, sum) -> {
            if (due.currencies().contains(currency)) {
              reduced.put(currency, sum.minus(due.in(currency)));
            }
          });
    }
    return Sums.of(reduced);
  }

  /** How many payments there were of which nobody has said how much. */
  public long unknownPayments() {
    return payments.stream()
        .filter(ToldFact::counts)
        .filter(payment -> Sums.ofAccounts(amounts(payment), Set.of()).isUnknown())
        .count();
  }

  @Override
  public Fine itself() {
    return this;
  }

  @Override
  public Stream<PartyId> parties() {
    return fact.parties(FINED).stream();
  }

  @Override
  public Collection<String> kinds() {
    return imposed.currencies().stream().map(Currency::getCurrencyCode).toList();
  }

  @Override
  public String status() {
    return Codes.of(state);
  }

  @Override
  public Stream<EntryId> entries() {
    return Stream.of(Stream.of(fact), reductions.stream(), payments.stream(), annulments.stream())
        .flatMap(facts -> facts)
        .flatMap(each -> each.entries().stream());
  }
}
