package org.daftar.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.junit.jupiter.api.Test;

class MisfitsTest {

  private static final FormDefinition FINE = FactForms.of("fines").orElseThrow();

  @Test
  void holdsItsOwnFieldsAndThoseOfEveryForm() {
    assertThat(Misfits.of(FINE, sent("place", "Almaty"))).isEmpty();
    assertThat(Misfits.of(FINE, sent("_token", "t"))).isEmpty();
    assertThat(Misfits.of(FINE, sent("_acknowledged", "one", "other"))).isEmpty();
  }

  @Test
  void holdsSeveralPartiesWhereItAsksForThem() {
    assertThat(Misfits.of(FINE, sent("fined", "one", "other"))).isEmpty();
  }

  @Test
  void cannotHoldAFieldOfAnotherForm() {
    assertThat(Misfits.of(FINE, sent("provision", "art. 174")))
        .extracting(Fault::rule)
        .containsExactly("field-is-unknown");
  }

  @Test
  void cannotHoldAFieldTwice() {
    assertThat(Misfits.of(FINE, sent("place", "Almaty", "Astana")))
        .extracting(Fault::rule)
        .containsExactly("field-is-repeated");
  }

  private static Values sent(String name, String... values) {
    return new Values(Map.of(name, List.of(values)));
  }
}
