package org.daftar.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The files under {@code stored-forms} are what stands on logs for ever: they are added to, never edited. */
class StoredFormTest {

  private static final EventCatalogue CATALOGUE = new EventCatalogue();

  private final RecordingCodec codec = new RecordingCodec(new EventCodec(CATALOGUE), List.of());

  static Stream<String> storedNames() {
    return CATALOGUE.types().stream().map(EventType::storedName);
  }

  @ParameterizedTest
  @MethodSource("storedNames")
  void everyEventIsWrittenToTheBytesThatWereApproved(String storedName) {
    byte[] approved = approved(storedName).toString().getBytes(StandardCharsets.UTF_8);

    assertThat(codec.encode(codec.decode(approved))).asString(StandardCharsets.UTF_8).isEqualTo(text(approved));
  }

  @ParameterizedTest
  @MethodSource("storedNames")
  void theApprovedFormHasEveryFieldOfItsEvent(String storedName) {
    ObjectNode approved = approved(storedName);

    assertThat(CATALOGUE.find(storedName).orElseThrow().fields())
        .filteredOn(field -> !field.name().equals("unsourced"))
        .allSatisfy(field ->
            assertThat(approved.propertyNames())
                .anyMatch(name -> name.equals(field.name()) || name.startsWith(field.name() + ".")));
  }

  @Test
  void everyApprovedFormBelongsToAnEvent() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/stored-forms"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(storedNames().toList());
    }
  }

  @Test
  void anUnknownStoredNameStopsTheReaderAndIsNamed() {
    byte[] unknown = "{\"event\":\"comet-sighted.1\",\"recordedBy\":\"A. Lawyer\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> codec.decode(unknown))
        .isInstanceOf(UnknownStoredName.class)
        .hasMessageContaining("comet-sighted.1");
  }

  @Test
  void anOldStoredFormIsReadThroughItsUpcaster() {
    ObjectNode old = approved("case-renamed.1");
    old.put("event", "case-renamed.0");
    old.set("name", old.remove("title"));
    RecordingCodec reader = new RecordingCodec(new EventCodec(CATALOGUE), List.of(new TitleWasCalledName()));

    Recording read = reader.decode(old.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(reader.encode(read)).asString(StandardCharsets.UTF_8).isEqualTo(approved("case-renamed.1").toString());
  }

  /** Invented: there never was such a form. */
  private static final class TitleWasCalledName implements Upcaster {
    @Override
    public String from() {
      return "case-renamed.0";
    }

    @Override
    public String to() {
      return "case-renamed.1";
    }

    @Override
    public ObjectNode upcast(ObjectNode fields) {
      fields.set("title", fields.remove("name"));
      return fields;
    }
  }

  private static ObjectNode approved(String storedName) {
    try (InputStream file = StoredFormTest.class.getResourceAsStream("/stored-forms/" + storedName + ".json")) {
      assertThat(file).as("an approved form of " + storedName).isNotNull();
      return (ObjectNode) EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
