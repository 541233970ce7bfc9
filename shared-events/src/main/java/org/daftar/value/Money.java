package org.daftar.value;

import java.util.Optional;

/**
 * What somebody was made to pay, or paid. That the amount is unknown is a state of its own, not zero.
 *
 * @param sum the amount in the currency in which it was due, where it is known
 * @param equivalent the amount in another currency, as the source gives it
 */
public record Money(Optional<Amount> sum, Optional<Amount> equivalent) {

  /** Nobody has said how much. */
  public static final Money UNKNOWN = new Money(Optional.empty(), Optional.empty());

  /** A known amount. */
  public static Money of(String value, String currency) {
    return new Money(Optional.of(Amount.of(value, currency)), Optional.empty());
  }

  /** Nothing is known, not even an equivalent. */
  public boolean isUnknown() {
    return sum.isEmpty() && equivalent.isEmpty();
  }
}
