package org.daftar.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** No text of any event reads otherwise than it stands: each field refuses what turns the order of letters. */
class EveryTextTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();
  private static final EventCodec CODEC = new EventCodec(CATALOGUE);

  private static final String TURNED = "a\u202Eb";

  /** Written by the log about itself, or with a body that is checked where it is read. */
  private static final Set<String> NOT_FROM_PEOPLE =
      Set.of("log-opened.1", "log-anchored.1", "log-key-changed.1", "bundle-exported.1");

  static Stream<String> storedNames() {
    return CATALOGUE.types().stream().map(EventType::storedName).filter(name -> !NOT_FROM_PEOPLE.contains(name));
  }

  @ParameterizedTest
  @MethodSource("storedNames")
  void isRefusedWithItsFieldNamedWhereItTurnsTheOrderOfLetters(String storedName) {
    EventType type = CATALOGUE.find(storedName).orElseThrow();

    assertThat(texts(fields(type), "")).allSatisfy(path -> assertThat(refusal(type, path)).startsWith(root(path)));
  }

  /** The control: the walk finds texts, also those that lie deep. */
  @Test
  void findsTheTextsOfAnEvent() {
    assertThat(texts(fields(CATALOGUE.find("fine-imposed.1").orElseThrow()), ""))
        .contains("place", "basis", "what.text", "when.asTold", "attributions.0.quote.text", "attributions.0.locator")
        .doesNotContain("fined.0", "caseId");
  }

  private static String refusal(EventType type, String path) {
    ObjectNode spoofed = fields(type);
    turn(spoofed, path);
    InvalidFields refused = catchThrowableOfType(InvalidFields.class, () -> CODEC.decode(type.type(), spoofed));
    return refused == null ? "nothing is refused" : refused.errors().getFirst().field();
  }

  /** The approved forms write every text of people in several words, or call it a text. */
  private static List<String> texts(JsonNode node, String path) {
    List<String> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> found.addAll(texts(field.getValue(), path + field.getKey() + ".")));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.addAll(texts(array.get(i), path + i + "."));
      }
    } else if (node.isString() && (node.stringValue().contains(" ") || path.endsWith("text."))) {
      found.add(path.substring(0, path.length() - 1));
    }
    return found.stream().filter(field -> !field.startsWith("fields")).toList();
  }

  private static void turn(ObjectNode fields, String path) {
    JsonNode at = fields;
    String[] steps = path.split("\\.", -1);
    for (int i = 0; i < steps.length - 1; i++) {
      at = at instanceof ArrayNode array ? array.get(Integer.parseInt(steps[i])) : at.get(steps[i]);
    }
    String last = steps[steps.length - 1];
    if (at instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), array.stringNode(TURNED));
    } else {
      ((ObjectNode) at).put(last, TURNED);
    }
  }

  private static String root(String path) {
    return path.split("\\.", -1)[0];
  }

  private static ObjectNode fields(EventType type) {
    String file = "/stored-forms/" + type.storedName() + ".json";
    try (InputStream in = EveryTextTest.class.getResourceAsStream(file)) {
      ObjectNode fields = (ObjectNode) EventJson.mapper().readTree(in);
      fields.remove(List.of("event", "recordedBy", "acknowledged"));
      return fields;
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
