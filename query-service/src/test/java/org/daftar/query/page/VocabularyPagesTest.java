package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.LAWYER;

import java.io.IOException;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyPagesTest {

  private static final String DOXXING = "\"vocabulary\": \"incident-type\", \"code\": \"doxxing\", ";
  private static final String ENTRY = "ent_vaaaaaaaaaaaaaaaaaaaaaaaaa";

  private ReadingServer server;
  private long beforeRelabelling;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    log.record(
        "term-added.1",
        DOXXING + "\"label\": \"doxxing\", \"broader\": \"online-attack\", \"scope\": \"An address is spread.\"");
    log.record(
        "incident-reported.1",
        """
        "caseId": "%s", "entry": "%s", "when": "2021-05", "what": "Her address was posted.", "unsourced": true,
        "standing": {"position": "unsure"}, "type": "doxxing", "against": ["%s"]\
        """
            .formatted(CASE, ENTRY, LAWYER));
    beforeRelabelling = log.size();
    log.record("term-relabelled.1", DOXXING + "\"label\": \"exposure\", \"reason\": \"plain words\"");
    log.record("term-withdrawn.1", DOXXING + "\"reason\": \"too broad\"");
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void listsTheVocabularies() throws Exception {
    assertThat(page("/vocabularies")).contains("Incident type", "/vocabularies/incident-type", "Sanction kind");
  }

  @Test
  void showsEachTermWithItsHuridocsCodeAndWhatTheOrganisationMadeOfIt() throws Exception {
    assertThat(page("/vocabularies/incident-type"))
        .contains("Death threat", "02010302000004", "within 13010300000004")
        .contains("Exposure", "withdrawn", "Why: <bdi>too broad</bdi>");
  }

  @Test
  void showsThePastAsItWas() throws Exception {
    assertThat(page("/vocabularies/incident-type?atPosition=" + beforeRelabelling))
        .contains("Doxxing")
        .doesNotContain("Exposure", "withdrawn");
  }

  @Test
  void callsAnEntryByTheLabelThatIsInForce() throws Exception {
    assertThat(page("/entries/" + ENTRY)).contains("Exposure").doesNotContain("Doxxing");
    assertThat(page("/entries/" + ENTRY + "?atPosition=" + beforeRelabelling)).contains("Doxxing");
  }

  @Test
  void findsNoOtherVocabulary() throws Exception {
    assertThat(server.get("/vocabularies/colour").statusCode()).isEqualTo(404);
  }

  private String page(String path) throws IOException, InterruptedException {
    return server.get(path).body();
  }
}
