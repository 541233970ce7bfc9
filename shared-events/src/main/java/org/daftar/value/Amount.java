package org.daftar.value;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A sum of money without rounding.
 *
 * @param minorUnits not negative, at most {@link #MOST}; 33300 for 333.00 US dollars
 * @param currency by its ISO 4217 code
 */
public record Amount(long minorUnits, Currency currency) {

  /** The largest sum that is taken, in minor units: 2^53 - 1, so that every JSON reader keeps it exact (RFC 8785). */
  public static final long MOST = (1L << 53) - 1;

  public Amount {
    if (minorUnits < 0 || minorUnits > MOST) {
      throw outOfRange(Math.max(0, currency.getDefaultFractionDigits()));
    }
  }

  /**
   * Reads an amount as people write it.
   *
   * @param value a decimal number, e.g. {@code 333.00}, with no more decimals than the currency has
   * @param currency an ISO 4217 code, e.g. {@code USD}
   */
  public static Amount of(String value, String currency) {
    Currency known = currency(currency);
    return new Amount(minorUnits(value, Math.max(0, known.getDefaultFractionDigits())), known);
  }

  /** The amount in major units with all decimals of its currency. */
  public BigDecimal value() {
    return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits()));
  }

  @Override
  public String toString() {
    return value().toPlainString() + " " + currency.getCurrencyCode();
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new BrokenRule(
          "currency", "currency-is-unknown", "must have a currency by its ISO 4217 code, such as KZT or USD");
    }
  }

  private static long minorUnits(String value, int decimals) {
    if (!value.matches("[0-9]{1,100}([.][0-9]{1,4})?")) {
      throw new BrokenRule("value", "amount-is-not-a-number", "must be a decimal number such as 333 or 333.00");
    }
    BigDecimal inMinorUnits = new BigDecimal(value).movePointRight(decimals);
    if (inMinorUnits.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw outOfRange(decimals);
    }
    try {
      return inMinorUnits.longValueExact();
    } catch (ArithmeticException e) {
      throw new BrokenRule(
          "value",
          "amount-does-not-fit-its-currency",
          "must have at most " + decimals + " decimals, as the currency has");
    }
  }

  private static BrokenRule outOfRange(int decimals) {
    return new BrokenRule(
        "value",
        "amount-out-of-range",
        "must be from 0 to " + BigDecimal.valueOf(MOST, decimals).toPlainString() + " in this currency");
  }
}
