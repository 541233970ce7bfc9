package org.daftar.command.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.daftar.command.api.MemoryRecorder;
import org.daftar.command.api.RawRequest;
import org.daftar.command.api.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LocalGuardTest {

  private static final String TITLE = "{\"title\": \"T\"}";
  private static final String PAGE = "GET /a-page";
  private static final String READ = "GET /api/openapi.json";
  private static final String WRITE = "POST /api/cases";

  @Autowired private MemoryRecorder record;
  private int port;

  @BeforeEach
  void startOver(@LocalServerPort int port) {
    this.port = port;
    record.startOver(proposal -> {});
  }

  static Stream<String> requests() {
    return Stream.of(PAGE, READ, WRITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:", "localhost:", "[::1]:"})
  void letsAProgrammeOfThisMachineWrite(String host) throws IOException {
    assertThat(send(WRITE, "Host: " + host + port)).startsWith("HTTP/1.1 201");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:", "localhost:", "[::1]:"})
  void letsItsOwnPagesWrite(String host) throws IOException {
    String answer = send(WRITE, "Host: " + host + port, "Origin: http://" + host + port, "Sec-Fetch-Site: same-origin");

    assertThat(answer).startsWith("HTTP/1.1 201");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.evil.example:PORT",
        "0.0.0.0:PORT",
        "127.1:PORT",
        "LOCALHOST.evil.example:PORT",
        "user@127.0.0.1:PORT",
        ""
      })
  void answersNobodyWhoMeansAnotherServer(String host) throws IOException {
    for (String request : requests().toList()) {
      assertThat(send(request, "Host: " + host.replace("PORT", "" + port))).containsPattern("^HTTP/1.1 4(21|00)");
    }
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void answersNobodyWhoNamesTwoServers() throws IOException {
    assertThat(send(WRITE, own(), "Host: evil.example")).startsWith("HTTP/1.1 400");
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void answersNobodyWhoNamesAnotherServerInTheRequestLine() throws IOException {
    assertThat(send("POST http://evil.example/api/cases", own())).startsWith("HTTP/1.1 400");
    assertThat(record.proposals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "http://evil.example",
        "https://127.0.0.1:PORT",
        "http://127.0.0.1:1",
        "http://127.0.0.1",
        "http://localhost:PORT",
        "http://127.0.0.1:PORT.evil.example",
        "file://",
        ""
      })
  void refusesAForeignOrigin(String origin) throws IOException {
    for (String request : requests().toList()) {
      assertThat(send(request, own(), "Origin: " + origin.replace("PORT", "" + port))).startsWith("HTTP/1.1 403");
    }
    assertThat(record.proposals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "anything"})
  void refusesWhatAnotherSiteSends(String site) throws IOException {
    for (String request : requests().toList()) {
      assertThat(send(request, own(), "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors")).startsWith("HTTP/1.1 403");
    }
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void refusesAFormThatAnotherSiteSends() throws IOException {
    String[] form = {own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};

    assertThat(send(WRITE, form)).startsWith("HTTP/1.1 403");
    assertThat(record.proposals()).isEmpty();
  }

  @Test
  void letsALinkFromElsewhereOpenAPage() throws IOException {
    String[] link = {own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};

    assertThat(send(PAGE, link)).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iframe", "object", "embed", "empty"})
  void refusesToBePartOfAnotherPage(String destination) throws IOException {
    String[] frame = {
      own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: " + destination
    };

    assertThat(send(PAGE, frame)).startsWith("HTTP/1.1 403");
  }

  @Test
  void letsAPersonTypeAnAddress() throws IOException {
    assertThat(send(PAGE, own(), "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate")).startsWith("HTTP/1.1 404");
  }

  @Test
  void grantsNoOtherSiteAnything() throws IOException {
    String preflight =
        send(
            "OPTIONS /api/cases",
            own(),
            "Origin: http://evil.example",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type");

    assertThat(preflight).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("Access-Control-");
    assertThat(send(WRITE, own())).doesNotContainIgnoringCase("Access-Control-");
  }

  @Test
  void doesNotTakeTheFormsOfPlainPages() throws IOException {
    String answer =
        RawRequest.send(
            port,
            WRITE
                + " HTTP/1.1\r\n"
                + own()
                + "\r\nContent-Type: text/plain\r\nContent-Length: "
                + TITLE.length()
                + "\r\nConnection: close\r\n\r\n",
            out -> out.write(TITLE.getBytes(UTF_8)));

    assertThat(answer).startsWith("HTTP/1.1 415");
  }

  @Test
  void doesNotTraceRequestsBack() throws IOException {
    assertThat(send("TRACE /api/cases", own(), "X-Secret: abc")).startsWith("HTTP/1.1 405").doesNotContain("abc");
  }

  private String own() {
    return "Host: 127.0.0.1:" + port;
  }

  private String send(String request, String... headers) throws IOException {
    return RawRequest.send(
        port,
        request
            + " HTTP/1.1\r\n"
            + String.join("\r\n", headers)
            + "\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + TITLE.length()
            + "\r\nConnection: close\r\n\r\n",
        out -> out.write(TITLE.getBytes(UTF_8)));
  }
}
