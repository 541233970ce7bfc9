package org.daftar.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileInputTest {

  private static final Duration BOUND = Duration.ofMillis(100);
  private static final byte[] TITLE = "{\"title\": \"T\"}".getBytes(UTF_8);

  @Autowired private MemoryRecorder record;
  private Client client;
  private int port;

  @BeforeEach
  void startOver(@LocalServerPort int port) {
    this.port = port;
    client = new Client(port);
    record.startOver(proposal -> {});
  }

  static Stream<HostileBody> bodies() {
    return HostileBody.all();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isRefusedWithItsRule(HostileBody hostile) {
    HttpResponse<String> answer = post(hostile);

    assertThat(answer.statusCode()).isEqualTo(hostile.status());
    assertThat(answer.body()).contains(hostile.rule());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void leavesNothingOnTheRecord(HostileBody hostile) {
    post(hostile);

    assertThat(record.proposals()).isEmpty();
  }

  /** At the third try at the latest: what else the machine does is not the server's doing. */
  @ParameterizedTest
  @MethodSource("bodies")
  void isAnsweredWithinTheBound(HostileBody hostile) {
    assertThat(LongStream.generate(() -> time(hostile)).limit(3)).anyMatch(nanos -> nanos < BOUND.toNanos());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isNotEchoedAtLengthNorAnsweredWithWhatTheProgrammeIsMadeOf(HostileBody hostile) {
    HttpResponse<String> answer = post(hostile);

    assertThat(answer.body())
        .hasSizeLessThan(4_000)
        .doesNotContain("Exception")
        .doesNotContain("org.daftar")
        .doesNotContain("java.")
        .doesNotContain("jackson");
  }

  @Test
  void isToldFromASoundBody() {
    assertThat(client.post("/api/cases", "{\"title\": \"T\"}").statusCode()).isEqualTo(201);
    assertThat(record.proposals()).hasSize(1);
  }

  @Test
  void isToldFromASoundBodyOfTheLargestSize() {
    String body = "{\"title\": \"T\"" + " ".repeat((1 << 20) - 14) + "}";

    assertThat(body.getBytes(UTF_8)).hasSize(1 << 20);
    assertThat(client.post("/api/cases", body).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/xml",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-16",
        "json",
        "*/*"
      })
  void isRefusedUnderAnotherContentType(String type) {
    HttpResponse<String> answer = client.send(client.request("/api/cases", "Content-Type", type), "POST", TITLE);

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void isRefusedWithoutContentType() {
    assertThat(client.send(client.request("/api/cases"), "POST", TITLE).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "application/json; charset=\"utf-8\""})
  void isToldFromASoundContentType(String type) {
    assertThat(client.send(client.request("/api/cases", "Content-Type", type), "POST", TITLE).statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH"})
  void isRefusedUnderAnotherMethodWithThoseThatThereAre(String method) {
    HttpResponse<String> answer =
        client.send(client.request("/api/parties", "Content-Type", "application/json"), method, TITLE);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void isAnsweredEvenIfTheClientWantsAnotherFormOfAnswer() {
    assertThat(client.post("/api/cases", "{\"title\": \"T\"}", "Accept", "text/html").statusCode()).isEqualTo(201);
    assertThat(client.post("/api/cases", "{}", "Accept", "text/html").statusCode()).isEqualTo(422);
  }

  @Test
  void isNotReadBeyondTheBoundThatItAnnounces() throws Exception {
    String answer = RawRequest.send(port, head("Content-Length: 10000000000"), out -> {});

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-is-too-large");
  }

  @Test
  void isNotReadBeyondTheBoundInChunksWithoutEnd() throws Exception {
    byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(UTF_8);

    String answer =
        RawRequest.send(
            port,
            head("Transfer-Encoding: chunked"),
            out -> {
              for (int i = 0; i < 17; i++) {
                out.write(chunk);
              }
            });

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-is-too-large");
  }

  @Test
  void isRefusedWhenItBreaksOffInAChunk() throws Exception {
    String answer =
        RawRequest.send(port, head("Transfer-Encoding: chunked"), out -> out.write("zz\r\n{}\r\n".getBytes(UTF_8)));

    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(record.proposals()).isEmpty();
  }

  private String head(String length) {
    return "POST /api/cases HTTP/1.1\r\nHost: 127.0.0.1:"
        + port
        + "\r\nContent-Type: application/json\r\n"
        + length
        + "\r\n\r\n";
  }

  private long time(HostileBody hostile) {
    long start = System.nanoTime();
    post(hostile);
    return System.nanoTime() - start;
  }

  private HttpResponse<String> post(HostileBody hostile) {
    return client.send(client.request(hostile.path(), "Content-Type", "application/json"), "POST", hostile.body());
  }
}
