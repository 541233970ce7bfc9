package org.daftar.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {

  private static final String CASE = "cas_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String ENTRY = "ent_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String PARTY = "pty_aaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String SOURCE = "src_aaaaaaaaaaaaaaaaaaaaaaaaaa";

  private final EventCodec codec = new EventCodec(new EventCatalogue());

  @Test
  void putsTheFieldsOfTheAccountFlatAmongThoseOfTheEvent() {
    ObjectNode charge = charge();

    assertThat(codec.encode(codec.decode(ChargeFiled.class, charge)).toString())
        .isEqualTo(
            """
            {"caseId":"%s","entry":"%s","when":{"edtf":"2019-03"},"what":{"text":"Charged","language":"und"},\
            "attributions":[{"stance":"reported","source":"%s"}],"standing":{"position":"unsure"},"accused":"%s"}\
            """
                .formatted(CASE, ENTRY, SOURCE, PARTY));
  }

  @Test
  void givesACorrectionOneFieldForEachCorrectedField() {
    ObjectNode correction =
        json(
            """
            {"caseId":"%s","entry":"%s","fields":{"place":"Almaty","provision":null},"reason":"misread"}\
            """
                .formatted(CASE, ENTRY));

    ObjectNode stored = codec.encode(codec.decode(EntryCorrected.class, correction));

    assertThat(stored.toString()).contains("\"fields.place\":\"Almaty\"", "\"fields.provision\":null");
    assertThat(codec.encode(codec.decode(EntryCorrected.class, stored))).isEqualTo(stored);
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    ObjectNode charge = charge();
    charge.remove("standing");
    charge.put("accused", "somebody");
    charge.put("colour", "red");
    charge.put("provision", " ");

    assertThatExceptionOfType(InvalidFields.class)
        .isThrownBy(() -> codec.decode(ChargeFiled.class, charge))
        .extracting(InvalidFields::errors, InstanceOfAssertFactories.list(FieldError.class))
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("standing", "accused", "colour");
  }

  @Test
  void refusesAFieldByItsPathAndRule() {
    ObjectNode charge = charge();
    charge.put("provision", " ");

    assertThat(errors(ChargeFiled.class, charge))
        .containsExactly(new FieldError("provision", "text-is-blank", "must not be blank"));
  }

  @ParameterizedTest
  @CsvSource({
    "P-3Y, duration-is-not-positive",
    "P0D, duration-is-not-positive",
    "three years, duration-is-not-iso-8601",
    "'', duration-is-not-iso-8601"
  })
  void refusesTheDurationOfASanctionByItsPathAndRule(String duration, String rule) {
    ObjectNode sentence = charge();
    sentence.remove("accused");
    sentence.put("convict", PARTY);
    sentence.putArray("sanctions").addObject().put("kind", "imprisonment").put("duration", "P7Y");
    ((ArrayNode) sentence.get("sanctions")).addObject().put("kind", "activity-ban").put("duration", duration);

    assertThat(errors(SentenceImposed.class, sentence))
        .extracting(FieldError::field, FieldError::rule)
        .containsExactly(tuple("sanctions[1].duration", rule));
  }

  @Test
  void refusesANestedFieldByItsPathAndRule() {
    ObjectNode fine = charge();
    fine.set("fined", fine.arrayNode().add(PARTY));
    fine.remove("accused");
    fine.set("amount", json("{\"sum\":{\"value\":\"333.00\"}}"));

    assertThat(errors(FineImposed.class, fine))
        .extracting(FieldError::field, FieldError::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("amount.sum.currency", "amount-without-currency"));
  }

  @Test
  void refusesAChoiceThatDoesNotExistAndNamesThoseThatDo() {
    ObjectNode charge = charge();
    charge.set("standing", json("{\"position\":\"maybe\"}"));

    assertThat(errors(ChargeFiled.class, charge))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.field()).isEqualTo("standing.position");
          assertThat(error.message()).contains("disputed-by-us", "unsure");
        });
  }

  private List<FieldError> errors(Class<? extends org.daftar.events.DomainEvent> type, ObjectNode fields) {
    try {
      codec.decode(type, fields);
      return List.of();
    } catch (InvalidFields refused) {
      return refused.errors();
    }
  }

  private static ObjectNode charge() {
    return json(
        """
        {"caseId":"%s","entry":"%s","when":"2019-03","what":"Charged","accused":"%s",
         "attributions":[{"stance":"reported","source":"%s"}],"standing":{"position":"unsure"}}\
        """
            .formatted(CASE, ENTRY, PARTY, SOURCE));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) EventJson.mapper().readTree(text.getBytes(StandardCharsets.UTF_8));
  }
}
