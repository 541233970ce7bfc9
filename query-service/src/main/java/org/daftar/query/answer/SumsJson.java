package org.daftar.query.answer;

import java.math.BigDecimal;
import java.util.Currency;
import org.daftar.query.register.money.Sums;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sums of money as JSON: decimal numbers as strings, as in amounts. */
final class SumsJson {

  private SumsJson() {}

  static ArrayNode of(Sums sums) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    sums.byCurrency()
        .forEach((currency, range) ->
            array
                .addObject()
                .put("currency", currency.getCurrencyCode())
                .put("least", decimal(range.least(), currency))
                .put("most", decimal(range.most(), currency)));
    return array;
  }

  private static String decimal(long minorUnits, Currency currency) {
    return BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())).toPlainString();
  }
}
