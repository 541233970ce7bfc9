package org.daftar.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daftar.query.form.CommandAnswer.Fault;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {

  private static final FormDefinition FINE = FactForms.of("fines").orElseThrow();

  @Test
  void holdsItsOwnFieldsAndThoseOfEveryForm() {
    assertThat(FINE.unfit(sent("place", "Almaty"))).isEmpty();
    assertThat(FINE.unfit(sent("_token", "t"))).isEmpty();
    assertThat(FINE.unfit(sent("_acknowledged", "one", "other"))).isEmpty();
  }

  @Test
  void holdsSeveralPartiesWhereItAsksForThem() {
    assertThat(FINE.unfit(sent("fined", "one", "other"))).isEmpty();
  }

  @Test
  void cannotHoldAFieldOfAnotherForm() {
    assertThat(FINE.unfit(sent("provision", "art. 174"))).extracting(Fault::rule).containsExactly("field-is-unknown");
  }

  @Test
  void cannotHoldAFieldTwice() {
    assertThat(FINE.unfit(sent("place", "Almaty", "Astana")))
        .extracting(Fault::rule)
        .containsExactly("field-is-repeated");
  }

  private static Values sent(String name, String... values) {
    return new Values(Map.of(name, List.of(values)));
  }
}
