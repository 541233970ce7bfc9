package org.daftar.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.casefile.Facts;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DomainEvent;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.value.Attribution;
import org.daftar.value.IncidentType;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MentionsTest {

  private static final Path STORED_FORMS = Path.of("../shared-events/src/test/resources/stored-forms");
  private static final RecordingCodec CODEC = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());

  static List<Path> storedForms() throws IOException {
    try (Stream<Path> files = Files.list(STORED_FORMS)) {
      return files.sorted().toList();
    }
  }

  /** The sample of each kind of event is full; what looks like an identifier in its JSON is one. */
  @ParameterizedTest
  @MethodSource("storedForms")
  void findsEachIdentifierInEachKindOfEvent(Path form) throws IOException {
    byte[] payload = Files.readAllBytes(form);
    DomainEvent event = CODEC.decode(payload).event();

    List<String> inJson =
        identifiersIn(EventJson.mapper().readTree(payload)).filter(id -> !id.equals(event.stream())).toList();

    assertThat(Mentions.in(event))
        .extracting(mention -> mention.identifier().value())
        .containsExactlyElementsOf(inJson);
  }

  @Test
  void namesThePathOfEachField() {
    Account account =
        new Account(
            FuzzyDate.undated("some day"),
            LangText.of("What happened"),
            Optional.empty(),
            List.of(Attribution.reported(Facts.SOURCE), Attribution.claimed(Facts.LAWYER, Facts.SOURCE)),
            false,
            Standing.of(Standing.Position.UNDISPUTED),
            List.of(Facts.EXHIBIT));
    IncidentReported incident =
        new IncidentReported(
            Facts.CASE,
            Facts.entry("a"),
            account,
            new IncidentType("threat"),
            List.of(Facts.ACTIVIST, Facts.LAWYER),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Facts.OTHER_CASE));

    assertThat(Mentions.in(incident))
        .containsExactly(
            new Mention("entry", Facts.entry("a")),
            new Mention("attributions[0].source", Facts.SOURCE),
            new Mention("attributions[1].by", Facts.LAWYER),
            new Mention("attributions[1].source", Facts.SOURCE),
            new Mention("exhibits[0]", Facts.EXHIBIT),
            new Mention("against[0]", Facts.ACTIVIST),
            new Mention("against[1]", Facts.LAWYER),
            new Mention("onAccountOf", Facts.OTHER_CASE));
  }

  private static Stream<String> identifiersIn(JsonNode node) {
    return node.isString()
        ? Stream.of(node.stringValue()).filter(text -> text.matches("(cas|ent|pty|src|exh)_[a-z2-7]{26}"))
        : node.valueStream().flatMap(MentionsTest::identifiersIn);
  }
}
