package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "333, USD, 33300",
    "333.5, USD, 33350",
    "0, KZT, 0",
    "1000, JPY, 1000",
    "1.234, TND, 1234",
    "9007199254740991, JPY, 9007199254740991"
  })
  void countsInTheMinorUnitsOfTheCurrency(String value, String currency, long minorUnits) {
    assertThat(Amount.of(value, currency).minorUnits()).isEqualTo(minorUnits);
  }

  @ParameterizedTest
  @CsvSource({
    "333.001, USD, amount-does-not-fit-its-currency",
    "1.5, JPY, amount-does-not-fit-its-currency",
    "1000000000000000000, JPY, amount-out-of-range",
    "1000000000000000000, KRW, amount-out-of-range",
    "1000000000000000000, KZT, amount-out-of-range",
    "9007199254740992, JPY, amount-out-of-range",
    "99999999999999999999999999999999, JPY, amount-out-of-range",
    "1.50, KRW, amount-does-not-fit-its-currency",
    "-1, USD, amount-is-not-a-number",
    "1e3, USD, amount-is-not-a-number",
    "1 000, USD, amount-is-not-a-number",
    "'1,5', USD, amount-is-not-a-number",
    "٣٣٣, USD, amount-is-not-a-number",
    "'', USD, amount-is-not-a-number",
    "1, usd, currency-is-unknown",
    "1, ZZZ, currency-is-unknown"
  })
  void refusesAnAmountThatTheCurrencyCannotHold(String value, String currency, String rule) {
    assertThatExceptionOfType(BrokenRule.class)
        .isThrownBy(() -> Amount.of(value, currency))
        .extracting(BrokenRule::rule)
        .isEqualTo(rule);
  }

  @Property
  void readsBackWhatItPrints(@ForAll @LongRange(min = 0, max = Amount.MOST) long minorUnits) {
    Amount amount = new Amount(minorUnits, Currency.getInstance("KZT"));

    assertThat(Amount.of(amount.value().toPlainString(), "KZT")).isEqualTo(amount);
  }

  @Test
  void anUnknownAmountIsNotZero() {
    assertThat(Money.UNKNOWN).isNotEqualTo(Money.of("0", "KZT"));
    assertThat(Money.UNKNOWN.isUnknown()).isTrue();
    assertThat(Money.of("0", "KZT").isUnknown()).isFalse();
  }
}
