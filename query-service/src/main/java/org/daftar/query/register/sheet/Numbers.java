package org.daftar.query.register.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.register.money.Range;
import org.daftar.query.register.money.Sums;

/** Says how many and how much. */
final class Numbers {

  private Numbers() {}

  /** A sum, e.g. <i>333.00</i>, or <i>from 300.00 to 333.00</i>. */
  static String of(Range range, Currency currency) {
    return range.isCertain()
        ? decimal(range.most(), currency)
        : "from " + decimal(range.least(), currency) + " to " + decimal(range.most(), currency);
  }

  /** Sums with their currencies, one part each. */
  static Stream<Part> of(Sums sums) {
    return sums.byCurrency().entrySet().stream()
        .map(sum -> Part.of(of(sum.getValue(), sum.getKey()) + " " + sum.getKey().getCurrencyCode()));
  }

  /** How many, e.g. <i>1 fine</i> or <i>2 fines</i>. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Adds a sentence about a number, unless it is nought. */
  static void add(List<String> sentences, long number, String sentence) {
    if (number > 0) {
      sentences.add(sentence.formatted(number));
    }
  }

  private static String decimal(long minorUnits, Currency currency) {
    return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())).toPlainString();
  }
}
