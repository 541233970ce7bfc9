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
import org.daftar.events.AssetEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.DomainEvent;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.RestrictionEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A form and the facts that it records have the same fields. */
class FormedFactsTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();
  private static final EventCodec CODEC = new EventCodec(CATALOGUE);

  /** What the record counts by itself, whoever posts the fact. */
  private static final Set<String> COUNTED = Set.of("reckoning");

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

  @ParameterizedTest
  @ValueSource(
      classes = {
        LibertyEvent.class,
        DetentionEvent.class,
        RestrictionEvent.class,
        DisappearanceEvent.class,
        FineEvent.class,
        AssetEvent.class,
        StatusEvent.class,
        IncidentEvent.class,
        StatementEvent.class,
        ContextEvent.class
      })
  void includeEveryKindOfPressureAndOfSpeech(Class<? extends Fact> family) {
    assertThat(CATALOGUE.types().stream().filter(type -> family.isAssignableFrom(type.type())))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(FactForms.ofKind(type.kind())).isPresent());
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
    own.removeAll(COUNTED);
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
