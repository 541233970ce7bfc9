package org.daftar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.OptionalLong;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.RecordUnavailable;
import org.daftar.command.recording.Refused;
import org.daftar.command.recording.UnknownSubject;
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
  void namesEveryFieldThatIsWrongAndItsRule() {
    HttpResponse<String> answer =
        client.post("/api/cases", "{\"title\": \" \", \"jurisdiction\": \"Kazakhstan\", \"colour\": \"red\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Client.json(answer).get("type").stringValue()).isEqualTo("/problems/fields-are-wrong");
    assertThat(Client.faults(answer, "errors"))
        .containsExactlyInAnyOrder(
            "colour: field-is-unknown", "title.text: text-is-blank", "jurisdiction: jurisdiction-is-unknown");
  }

  @Test
  void saysHowACautionGoesThrough() {
    record.startOver(proposal -> {
      throw new Refused(List.of(Finding.caution("event-before-first", "when", "is before the first")));
    });

    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Client.faults(answer, "cautions")).containsExactly("when: event-before-first");
    assertThat(Client.json(answer).get("detail").stringValue()).contains("'acknowledged'");
    assertThat(Client.json(answer).has("errors")).isFalse();
  }

  @Test
  void tellsARefusalFromACaution() {
    record.startOver(proposal -> {
      throw new Refused(
          List.of(Finding.refusal("fine-is-unknown", "fine", "is not"), Finding.caution("c", "when", "is")));
    });

    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    assertThat(Client.json(answer).get("type").stringValue()).isEqualTo("/problems/refused");
    assertThat(Client.faults(answer, "errors")).containsExactly("fine: fine-is-unknown");
    assertThat(Client.faults(answer, "cautions")).containsExactly("when: c");
  }

  @Test
  void doesNotKnowWhatIsNotOnTheRecord() {
    record.startOver(proposal -> {
      throw new UnknownSubject("there is no case " + CASE);
    });

    assertThat(client.post("/api/cases/" + CASE + "/background", BACKGROUND).statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhenToComeBackWhileNothingCanBeRecorded() {
    record.startOver(proposal -> {
      throw new RecordUnavailable("the clock jumped");
    });

    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(Client.json(answer).get("detail").stringValue()).isEqualTo("the clock jumped");
  }

  @Test
  void hidesWhatNobodyForesaw() {
    record.startOver(proposal -> {
      throw new IllegalStateException("a secret of the programme");
    });

    HttpResponse<String> answer = client.post("/api/cases", TITLE);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void proposesOnlyWhileTheSubjectStandsAtTheVersionThatWasSeen() {
    client.post("/api/cases", TITLE, "If-Match", "\"0\"");

    assertThat(record.last().ifMatch()).isEqualTo(OptionalLong.of(0));
    assertThat(client.post("/api/cases", TITLE, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
    assertThat(client.post("/api/cases", TITLE, "If-Match", "1").statusCode()).isEqualTo(201);
    assertThat(client.post("/api/cases", TITLE, "If-Match", "*").statusCode()).isEqualTo(201);
  }

  @Test
  void tellsARaceFromAPreconditionThatFails() {
    record.startOver(proposal -> {
      throw new Overtaken("somebody was faster");
    });

    assertThat(client.post("/api/cases", TITLE).statusCode()).isEqualTo(409);
  }
}
