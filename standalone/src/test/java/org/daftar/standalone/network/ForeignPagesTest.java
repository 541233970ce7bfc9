package org.daftar.standalone.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pages from elsewhere that run in the same browser get of the whole product: pages, files, forms and interface.
 */
class ForeignPagesTest {

  private static final String SECRET = "Nobody else may read this";
  private static final String[] FORM = {"Content-Type: application/x-www-form-urlencoded"};

  @TempDir private static Path data;

  private static Instance instance;
  private static int port;
  private static String caseId;

  @BeforeAll
  static void start() throws Exception {
    instance = Instance.on(data);
    port = instance.address().getPort();
    HttpResponse<String> made = instance.post("/api/cases", "{\"title\": \"" + SECRET + "\"}");
    String location = made.headers().firstValue("Location").orElseThrow();
    caseId = location.substring(location.lastIndexOf('/') + 1);
    instance.ask("/api/cases?after=2");
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  static Stream<String> readable() {
    return Stream.of(
        "/cases",
        "/cases/" + caseId,
        "/cases/" + caseId + "/record",
        "/api/cases",
        "/api/cases/" + caseId,
        "/api/cases/" + caseId + "/timeline",
        "/api/cases/" + caseId + "/chronology",
        "/assets/daftar.css");
  }

  static Stream<String> answered() {
    return Stream.concat(
        readable(),
        Stream.of(
            "/",
            "/none",
            "/cases/none",
            "/cases/cas_bbbbbbbbbbbbbbbbbbbbbbbbba",
            "/api/none",
            "/api/cases/none",
            "/api/cases?limit=none",
            "/assets/none.css",
            "/assets/../application.properties",
            "/%2e%2e/x",
            "/cases/%00"));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void itsOwnerReads(String path) throws IOException {
    assertThat(Wire.send(port, "GET " + path, own()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("answered")
  void nobodyReadsUnderAnotherName(String path) throws IOException {
    for (String host :
        List.of("evil.example", "rebound.example:" + port, "127.0.0.1:1", "127.0.0.1.evil.example:" + port)) {
      Wire answer = Wire.send(port, "GET " + path, "Host: " + host);

      assertThat(answer.status()).isBetween(400, 499);
      assertThat(answer.body()).doesNotContain(SECRET, caseId);
    }
  }

  @ParameterizedTest
  @MethodSource("answered")
  void nobodyReadsWithoutAName(String path) throws IOException {
    Wire answer = Wire.send(port, "GET " + path);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain(SECRET, caseId);
  }

  @ParameterizedTest
  @MethodSource("answered")
  void everyAnswerTellsBrowsersHowLittleItMayDo(String path) throws IOException {
    for (String host : List.of(own(), "Host: evil.example")) {
      assertThat(Wire.send(port, "GET " + path, host).head())
          .contains("Content-Security-Policy: default-src 'none'; ", "frame-ancestors 'none'", "base-uri 'none'")
          .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: same-origin")
          .contains("Cache-Control: no-store", "Cross-Origin-Resource-Policy: same-origin")
          .doesNotContain("unsafe-inline", "unsafe-eval", "Access-Control-Allow", "Server:");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases/new", "/parties/new", "/sources/new", "/api/cases", "/api/parties"})
  void nobodyWritesFromElsewhere(String path) throws IOException {
    for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1", "http://localhost:" + port)) {
      assertThat(Wire.send(port, "POST " + path, "title=T", with(FORM, own(), "Origin: " + origin)).status())
          .isEqualTo(403);
    }
    assertNothingWritten();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases/new", "/parties/new", "/sources/new"})
  void nobodyWritesByAFormWithoutItsToken(String path) throws IOException {
    Wire answer = Wire.send(port, "POST " + path, "title=T&name=N&kind=press", with(FORM, own()));

    assertThat(answer.status()).isBetween(400, 499);
    assertNothingWritten();
  }

  @Test
  void noOtherAddressOfThisMachineAnswers() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
            .toList();

    assertThat(others).allSatisfy(other -> assertThatIOException().isThrownBy(() -> new Socket(other, port).close()));
  }

  private static void assertNothingWritten() throws IOException {
    assertThat(Wire.send(port, "GET /api/cases", own()).head()).contains("Log-Position: 2");
  }

  private static String own() {
    return "Host: 127.0.0.1:" + port;
  }

  private static String[] with(String[] headers, String... more) {
    return Stream.concat(Stream.of(more), Stream.of(headers)).toArray(String[]::new);
  }
}
