package org.daftar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.RecordUnavailable;
import org.daftar.command.recording.Refused;
import org.daftar.command.recording.UnknownSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProblemsTest {

  private static final String CASE = "cas_bbbbbbbbbbbbbbbbbbbbbbbbba";
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
  void tellsARaceFromAPreconditionThatFails() {
    record.startOver(proposal -> {
      throw new Overtaken("somebody was faster");
    });

    assertThat(client.post("/api/cases", TITLE).statusCode()).isEqualTo(409);
  }

  @Test
  void showsOnlyALittleOfAHostileFieldName() {
    String name = "\u202e<script>" + "a".repeat(1_000);

    HttpResponse<String> answer = client.post("/api/cases", "{\"title\": \"T\", \"%s\": 1}".formatted(name));

    String shown = Client.json(answer).at("/errors/0/field").stringValue();
    assertThat(shown).hasSize(101).startsWith("\ufffd<script>").endsWith("a…");
  }

  @Test
  void namesAtMostFiftyErrors() {
    String fields = IntStream.range(0, 90).mapToObj(i -> "\"f" + i + "\": 1").collect(Collectors.joining(", "));

    HttpResponse<String> answer = client.post("/api/cases", "{" + fields + "}");

    assertThat(Client.faults(answer, "errors")).hasSize(50);
  }

  @Test
  void answersAnUnknownAddressOfTheInterfaceAsAProblem() {
    HttpResponse<String> answer = client.get("/api/nothing");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void leavesUnknownPagesToWhoeverShowsPages() {
    HttpResponse<String> answer = client.get("/a-page", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }
}
