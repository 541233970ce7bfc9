package org.daftar.events.codec;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daftar.date.Edtf;
import org.daftar.date.FuzzyDate;
import org.daftar.value.Amount;
import org.daftar.value.BrokenRule;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;

/** The JSON objects of those value types whose fields people write otherwise than the code holds them. */
final class ValueForms {

  private ValueForms() {}

  /** A JSON object that stands for a value. */
  interface Form<T> {
    T toValue();
  }

  /** A date: {@code {"edtf": "2019-03", "time": "10:00", "zone": "Asia/Almaty", "asTold": "in March", "order": 1}}. */
  record DateForm(
      Optional<String> edtf,
      Optional<LocalTime> time,
      Optional<ZoneId> zone,
      Optional<String> asTold,
      Optional<Integer> order)
      implements Form<FuzzyDate> {

    static DateForm of(FuzzyDate date) {
      return new DateForm(
          date.date().map(Edtf::toString),
          date.time(),
          date.zone(),
          date.asTold(),
          Optional.of(date.order()).filter(order -> order != 0));
    }

    @Override
    public FuzzyDate toValue() {
      return new FuzzyDate(edtf.map(Edtf::parse), time, zone, asTold, order.orElse(0));
    }
  }

  /** An amount: {@code {"value": "333.00", "currency": "USD"}}. */
  record AmountForm(String value, Optional<String> currency) implements Form<Amount> {

    static AmountForm of(Amount amount) {
      return new AmountForm(amount.value().toPlainString(), Optional.of(amount.currency().getCurrencyCode()));
    }

    @Override
    public Amount toValue() {
      return Amount.of(
          value,
          currency.orElseThrow(() ->
              new BrokenRule(
                  "currency", "amount-without-currency", "must have a currency by its ISO 4217 code, such as KZT")));
    }
  }

  /** A text: {@code {"text": "…", "language": "kk", "translations": […]}}. */
  record TextForm(String text, Optional<LanguageTag> language, List<LangText.Translation> translations)
      implements Form<LangText> {

    @Override
    public LangText toValue() {
      return new LangText(text, language.orElse(LanguageTag.UNKNOWN), translations);
    }
  }

  /** A name: {@code {"forms": […]}}. */
  record NameFormList(List<NameForm> forms) implements Form<PersonName> {

    @Override
    public PersonName toValue() {
      return new PersonName(forms);
    }
  }
}
