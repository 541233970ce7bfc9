package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.TwoClients;
import org.daftar.value.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabulariesTest {

  private static final long ADDED = TwoClients.CLIENT_DESCRIBED + 1;
  private static final String VOCABULARY = "\"vocabulary\": \"incident-type\", \"code\": \"doxxing\", ";
  private static final String INCIDENT_TYPES = "/api/vocabularies/incident-type";

  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    server =
        ReadingServer.over(
            TwoClients.log()
                .record(
                    "term-added.1",
                    VOCABULARY
                        + "\"label\": \"doxxing\", \"broader\": \"online-attack\", \"scope\": \"An address is"
                        + " spread.\"")
                .record("term-relabelled.1", VOCABULARY + "\"label\": \"exposure\", \"reason\": \"plain words\"")
                .record("term-withdrawn.1", VOCABULARY + "\"reason\": \"too broad\""));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void listsTheVocabularies() {
    List<String> codes = Stream.of(Vocabulary.values()).map(Vocabulary::code).toList();

    assertThat(ask("/api/vocabularies").ids()).containsExactlyElementsOf(codes);
    assertThat(ask("/api/vocabularies?limit=2&cursor=2").ids()).containsExactlyElementsOf(codes.subList(2, 4));
  }

  @Test
  void tellsOfATermWhatItMeansAndWhichHuridocsTypeOfActSaysTheSame() {
    JsonNode animal = term(ask(INCIDENT_TYPES), "killing-of-animal");

    assertThat(animal.path("label").asString()).isEqualTo("killing of an animal");
    assertThat(animal.path("broader").asString()).isEqualTo("destruction-of-property");
    assertThat(animal.path("huridocs").isMissingNode()).isTrue();
    assertThat(animal.path("nearestHuridocs").asString()).isEqualTo("13010300000004");
    assertThat(animal.path("origin").asString()).isEqualTo("built-in");
  }

  @Test
  void tellsWhatTheOrganisationMadeOfATermAsKnownAtEachMoment() {
    assertThat(term(at(ADDED), "doxxing").isMissingNode()).isTrue();
    assertThat(term(at(ADDED + 1), "doxxing").path("label").asString()).isEqualTo("doxxing");
    assertThat(term(at(ADDED + 2), "doxxing").path("label").asString()).isEqualTo("exposure");
    assertThat(term(at(ADDED + 2), "doxxing").path("inUse").asBoolean()).isTrue();
    assertThat(term(at(ADDED + 3), "doxxing").path("inUse").asBoolean()).isFalse();
  }

  @Test
  void hasTheVersionThatAWriteMayBeMeantFor() {
    assertThat(at(ADDED + 2).header("ETag")).isEqualTo("\"" + (ADDED + 1) + "\"");
  }

  @Test
  void knowsNoOtherVocabulary() {
    assertThat(List.of(ask("/api/vocabularies/colour").status(), ask("/api/vocabularies/ROLE").status()))
        .containsOnly(404);
  }

  private Asked at(long position) {
    return ask(INCIDENT_TYPES + "?atPosition=" + position);
  }

  private static JsonNode term(Asked vocabulary, String code) {
    return vocabulary
        .json()
        .path("terms")
        .valueStream()
        .filter(term -> term.path("code").asString().equals(code))
        .findFirst()
        .orElseGet(() -> vocabulary.json().path("nothing"));
  }

  private Asked ask(String path) {
    return Asked.of(server, path);
  }
}
