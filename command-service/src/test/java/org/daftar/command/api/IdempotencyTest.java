package org.daftar.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class IdempotencyTest {

  private static final String TITLE = "{\"title\": \"The flag\"}";
  private static final String[] KEY = {"Idempotency-Key", "a key of mine"};

  @Autowired private MemoryRecorder record;
  private Client client;

  @BeforeEach
  void startOver(@LocalServerPort int port) {
    client = new Client(port);
    record.startOver(proposal -> {});
  }

  @Test
  void answersARepeatedRequestAsTheFirstTime() {
    HttpResponse<String> first = client.post("/api/cases", TITLE, KEY);
    client.post("/api/cases", TITLE);

    HttpResponse<String> second = client.post("/api/cases", TITLE, KEY);

    assertThat(outcome(second)).isEqualTo(outcome(first));
    assertThat(record.proposals()).hasSize(2);
  }

  @Test
  void refusesAKeyUnderWhichAnotherBodyCame() {
    client.post("/api/cases", TITLE, KEY);

    HttpResponse<String> other = client.post("/api/cases", "{\"title\": \"Another\"}", KEY);

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(Client.json(other).get("type").stringValue()).isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void refusesAKeyUnderWhichAnotherAddressWasAsked() {
    client.post("/api/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba/references", "{\"reference\": \"1\"}", KEY);

    HttpResponse<String> other =
        client.post("/api/cases/cas_ccccccccccccccccccccccccca/references", "{\"reference\": \"1\"}", KEY);

    assertThat(other.statusCode()).isEqualTo(422);
  }

  @Test
  void hasOneEffectWhenTheSameRequestArrivesManyTimesAtOnce() {
    List<List<Object>> outcomes =
        IntStream.range(0, 16).parallel().mapToObj(i -> outcome(client.post("/api/cases", TITLE, KEY))).toList();

    assertThat(outcomes).containsOnly(outcomes.getFirst());
    assertThat(record.proposals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb"})
  void refusesAKeyThatIsNotPrintableAscii(String key) {
    HttpResponse<String> answer = client.post("/api/cases", TITLE, "Idempotency-Key", key);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Client.faults(answer, "errors")).containsExactly("Idempotency-Key: idempotency-key-is-malformed");
  }

  @Test
  void refusesAKeyThatIsTooLong() {
    assertThat(client.post("/api/cases", TITLE, "Idempotency-Key", "k".repeat(200)).statusCode()).isEqualTo(201);
    assertThat(client.post("/api/cases", TITLE, "Idempotency-Key", "k".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesTwoKeys() {
    assertThat(client.post("/api/cases", TITLE, "Idempotency-Key", "a", "Idempotency-Key", "b").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1", "W/\"1\"", "-1", "\"1\", \"2\"", "one", "99999999999999999999", "\"\""})
  void refusesAMalformedVersion(String version) {
    HttpResponse<String> answer = client.post("/api/cases", TITLE, "If-Match", version);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Client.faults(answer, "errors")).containsExactly("If-Match: if-match-is-malformed");
  }

  private static List<Object> outcome(HttpResponse<String> answer) {
    return List.of(
        answer.statusCode(),
        answer.headers().allValues("Location"),
        answer.headers().allValues("ETag"),
        answer.headers().allValues("Log-Position"),
        answer.body());
  }
}
