package org.daftar.query.form.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventField;
import org.daftar.events.codec.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactFormsTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();

  /** What the address of a form says. */
  private static final List<String> SAID_BY_THE_ADDRESS = List.of("caseId", "entry");

  static Stream<FactForm> forms() {
    return FactForms.FAMILIES.stream().flatMap(family -> family.forms().stream());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nameOnlyFieldsOfTheirKindOfFact(FactForm form) {
    assertThat(roots(form)).isSubsetOf(event(form).fields().stream().map(EventField::name).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void haveEveryFieldThatTheirKindOfFactNeeds(FactForm form) {
    assertThat(roots(form))
        .containsAll(
            event(form).fields().stream()
                .filter(EventField::required)
                .map(EventField::name)
                .filter(name -> !SAID_BY_THE_ADDRESS.contains(name))
                .toList());
  }

  @Test
  void haveEachAnAddressOfItsOwn() {
    assertThat(FactForms.all()).extracting(FormDefinition::resource).doesNotHaveDuplicates();
  }

  private static List<String> roots(FactForm form) {
    return form.form().fields().map(field -> field.name().split("[.\\[]", 2)[0]).distinct().toList();
  }

  private static EventType event(FactForm form) {
    return CATALOGUE.types().stream().filter(type -> type.kind().equals(form.kind())).findFirst().orElseThrow();
  }
}
