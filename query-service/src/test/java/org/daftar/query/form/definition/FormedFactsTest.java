package org.daftar.query.form.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.Account;
import org.daftar.events.DomainEvent;
import org.daftar.events.Fact;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventField;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.EventType;
import org.daftar.query.form.body.FormBody;
import org.daftar.query.form.body.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A form and the facts that it records have the same fields. */
class FormedFactsTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();
  private static final EventCodec CODEC = new EventCodec(CATALOGUE);

  static Stream<EventType> facts() {
    return CATALOGUE.types().stream().filter(FormedFactsTest::hasAForm);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void haveEveryFieldThatTheirKindOfFactHasAndNoOther(EventType type) {
    assertThat(asked(form(type))).containsExactlyInAnyOrderElementsOf(own(type));
  }

  @Test
  void wouldBeFoundOutIfTheyLeftAFieldOut() {
    assertThat(asked(form(type("charge-filed")))).isNotEqualTo(own(type("fine-imposed")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void sendWhatTheirKindOfFactTakes(EventType type) throws IOException {
    FormDefinition form = form(type);
    ObjectNode stored = stored(type);

    ObjectNode sent = FormBody.of(form, FormBody.shown(form, stored));
    sent.set("caseId", stored.get("caseId"));
    sent.set("entry", stored.get("entry"));

    assertThatCode(() -> CODEC.decode(type.type(), sent)).as(sent.toString()).doesNotThrowAnyException();
  }

  @Test
  void nameEachFieldOnce() {
    assertThat(FactForms.all())
        .allSatisfy(form -> assertThat(form.fields().map(FormField::name)).doesNotHaveDuplicates());
  }

  @Test
  void showNothingInAFormThatNobodyFilledIn() {
    assertThat(FormBody.of(form(type("fine-imposed")), Values.NONE).propertyNames())
        .containsExactlyInAnyOrder("when", "amount");
  }

  /** The fields that a form asks for beside those of every fact. */
  private static Set<String> asked(FormDefinition form) {
    Set<String> asked =
        form.fields()
            .map(field -> field.name().replaceAll("[.\\[].*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    asked.removeAll(ofEveryFact());
    return asked;
  }

  private static Set<String> own(EventType type) {
    Set<String> own = type.fields().stream().map(EventField::name).collect(Collectors.toCollection(TreeSet::new));
    own.removeAll(ofEveryFact());
    return own;
  }

  private static Set<String> ofEveryFact() {
    return Stream.concat(
            Stream.of("caseId", "entry"),
            Stream.of(Account.class.getRecordComponents()).map(component -> component.getName()))
        .collect(Collectors.toSet());
  }

  private static FormDefinition form(EventType type) {
    return FactForms.ofKind(type.kind()).orElseThrow();
  }

  private static boolean hasAForm(EventType type) {
    Class<? extends DomainEvent> event = type.type();
    return Fact.class.isAssignableFrom(event) && FactForms.ofKind(type.kind()).isPresent();
  }

  private static EventType type(String kind) {
    return CATALOGUE.find(kind + ".1").orElseThrow();
  }

  private static ObjectNode stored(EventType type) throws IOException {
    String file = "/stored-forms/" + type.storedName() + ".json";
    try (InputStream in = Objects.requireNonNull(FormedFactsTest.class.getResourceAsStream(file), file)) {
      return (ObjectNode) EventJson.mapper().readTree(in);
    }
  }
}
