package org.daftar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.OptionalLong;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WritingTest {

  private static final String CASE = "cas_bbbbbbbbbbbbbbbbbbbbbbbbba";
  private static final String ENTRY = "ent_ddddddddddddddddddddddddda";
  private static final String TITLE = "{\"title\": \"The flag\"}";
  private static final String TITLES = "/api/cases/" + CASE + "/titles";
  private static final String RENAMING = "{\"title\": \"T\", \"reason\": \"R\"}";
  private static final String BACKGROUND =
      """
      {"when": "2011", "what": "Becomes a citizen", "unsourced": true, "standing": {"position": "undisputed"}}\
      """;

  @Autowired private MemoryRecorder record;
  private Client client;

  @BeforeEach
  void startOver(@LocalServerPort int port) {
    client = new Client(port);
    record.startOver(proposal -> {});
  }

  @Test
  void answersWithTheAddressOfWhatWasMade() {
    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    CaseOpened opened = (CaseOpened) record.last().event();
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/cases/" + opened.caseId());
    assertThat(Client.json(answer).get("id").stringValue()).isEqualTo(opened.caseId().value());
  }

  @Test
  void answersWithThePositionAndTheVersion() {
    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    assertThat(answer.headers().firstValue("Log-Position")).contains("2");
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(Client.json(answer).get("position").longValue()).isEqualTo(2);
  }

  @Test
  void makesANewEntryForAFact() {
    HttpResponse<String> answer = client.post("/api/cases/" + CASE + "/background", BACKGROUND);

    BackgroundNoted noted = (BackgroundNoted) record.last().event();
    assertThat(noted.caseId().value()).isEqualTo(CASE);
    assertThat(answer.headers().firstValue("Location")).contains("/api/entries/" + noted.entry());
  }

  @Test
  void leadsToTheEntryThatAnEventIsAbout() {
    HttpResponse<String> answer =
        client.post("/api/cases/" + CASE + "/entries/" + ENTRY + "/retractions", "{\"reason\": \"It was another\"}");

    assertThat(((EntryRetracted) record.last().event()).entry().value()).isEqualTo(ENTRY);
    assertThat(answer.headers().firstValue("Location")).contains("/api/entries/" + ENTRY);
  }

  @Test
  void recordsUnderTheNameGivenAtStart() {
    client.post("/api/cases", TITLE, "From", "Somebody Else", "X-Recorded-By", "Somebody Else");

    assertThat(record.last().recordedBy()).isEqualTo("A. Lawyer");
  }

  @Test
  void refusesABodyThatSaysWhoRecords() {
    HttpResponse<String> answer = client.post("/api/cases", "{\"title\": \"T\", \"recordedBy\": \"Somebody Else\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Client.faults(answer, "errors")).containsExactly("recordedBy: field-is-unknown");
  }

  @Test
  void takesABodyThatRepeatsTheIdentifierOfThePath() {
    HttpResponse<String> answer =
        client.post(
            "/api/cases/" + CASE + "/titles",
            "{\"caseId\": \"%s\", \"title\": \"T\", \"reason\": \"R\"}".formatted(CASE));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(((CaseRenamed) record.last().event()).caseId().value()).isEqualTo(CASE);
  }

  @Test
  void refusesABodyThatNamesAnotherCaseThanThePath() {
    HttpResponse<String> answer =
        client.post(
            "/api/cases/" + CASE + "/titles",
            "{\"caseId\": \"cas_ccccccccccccccccccccccccca\", \"title\": \"T\", \"reason\": \"R\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Client.faults(answer, "errors")).containsExactly("caseId: identifier-is-not-the-bodys");
  }

  @Test
  void refusesABodyThatChoosesTheIdentifierOfANewCase() {
    HttpResponse<String> answer = client.post("/api/cases", "{\"caseId\": \"%s\", \"title\": \"T\"}".formatted(CASE));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void proposesWhatTheBodyAcknowledges() {
    client.post("/api/cases", "{\"title\": \"T\", \"acknowledged\": [\"event-before-first\"]}");

    assertThat(record.last().acknowledged()).containsExactly("event-before-first");
  }

  @Test
  void proposesOnlyWhileTheSubjectStandsAtTheVersionThatWasSeen() {
    client.post(TITLES, RENAMING, "If-Match", "\"0\"");

    assertThat(record.last().ifMatch()).isEqualTo(OptionalLong.of(0));
    assertThat(client.post(TITLES, RENAMING, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
    assertThat(client.post(TITLES, RENAMING, "If-Match", "1").statusCode()).isEqualTo(201);
    assertThat(client.post(TITLES, RENAMING, "If-Match", "*").statusCode()).isEqualTo(201);
  }

  @Test
  void cannotCheckTheVersionOfWhatIsYetToBeMade() {
    assertThat(client.post("/api/cases", TITLE, "If-Match", "*").statusCode()).isEqualTo(412);
    assertThat(record.proposals()).isEmpty();
  }
}
