package org.daftar.query.register.money;

import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.value.Amount;
import org.daftar.value.Money;

/** Sums in several currencies, which are never added up. What nobody has said stands in none of them. */
public final class Sums {

  /** No sum in any currency. */
  public static final Sums NONE = new Sums(Map.of());

  private final SortedMap<Currency, Range> byCurrency;

  private Sums(Map<Currency, Range> sums) {
    SortedMap<Currency, Range> sorted = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
    sorted.putAll(sums);
    this.byCurrency = Collections.unmodifiableSortedMap(sorted);
  }

  /** Sums by their currencies. */
  public static Sums of(Map<Currency, Range> sums) {
    return sums.isEmpty() ? NONE : new Sums(sums);
  }

  /**
   * What the accounts of one fact give as the amount. Where they differ, it is from the least to the most of them;
   * where they name several currencies, it may be nothing in each. An account that gives no amount says nothing against
   * the others.
   *
   * @param accounts what each of them gives
   * @param wanted the currencies in which it is wanted: a source's equivalent in one of them goes before a sum in
   *     another; where none is named, a sum goes before its equivalent
   */
  public static Sums ofAccounts(List<Money> accounts, Set<Currency> wanted) {
    Map<Currency, Range> sums = new HashMap<>();
    for (Money account : accounts) {
      amount(account, wanted)
          .ifPresent(amount -> sums.merge(amount.currency(), Range.of(amount.minorUnits()), Range::or));
    }
    if (sums.size() > 1) {
      sums.replaceAll((currency, range) -> range.atMost());
    }
    return of(sums);
  }

  private static Optional<Amount> amount(Money account, Set<Currency> wanted) {
    return account
        .sum()
        .filter(sum -> wanted.contains(sum.currency()))
        .or(() -> account.equivalent().filter(sum -> wanted.contains(sum.currency())))
        .or(account::sum)
        .or(account::equivalent);
  }

  /** Each sum, in the order of the currencies' codes. */
  public SortedMap<Currency, Range> byCurrency() {
    return byCurrency;
  }

  /** The currencies in which there are sums. */
  public Set<Currency> currencies() {
    return byCurrency.keySet();
  }

  /** Both together, currency by currency. */
  public Sums plus(Sums other) {
    if (other.isUnknown()) {
      return this;
    }
    Map<Currency, Range> sums = new HashMap<>(byCurrency);
    other.byCurrency.forEach((currency, range) -> sums.merge(currency, range, Range::plus));
    return of(sums);
  }

  /** In each currency the same, or less, down to nothing. */
  public Sums atMost() {
    Map<Currency, Range> sums = new HashMap<>();
    byCurrency.forEach((currency, range) -> sums.put(currency, range.atMost()));
    return of(sums);
  }

  /** The sum in a currency; nothing where there is none. */
  public Range in(Currency currency) {
    return byCurrency.getOrDefault(currency, Range.NONE);
  }

  /** Whether nobody has said how much. */
  public boolean isUnknown() {
    return byCurrency.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sums sums && byCurrency.equals(sums.byCurrency);
  }

  @Override
  public int hashCode() {
    return byCurrency.hashCode();
  }

  @Override
  public String toString() {
    return byCurrency.toString();
  }
}
