package org.daftar.command.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.daftar.command.api.RawRequest;
import org.daftar.command.api.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SecurityHeadersTest {

  private static final String TITLE = "{\"title\": \"T\"}";
  private static final String PAGE = "GET /a-page";
  private static final String READ = "GET /api/openapi.json";
  private static final String WRITE = "POST /api/cases";

  private int port;

  @BeforeEach
  void find(@LocalServerPort int port) {
    this.port = port;
  }

  static Stream<String> answered() {
    return Stream.of(WRITE, PAGE, READ, "DELETE /api/cases", "POST /api/cases/%00/fines", "POST /api/../%2e%2e/x");
  }

  @ParameterizedTest
  @MethodSource("answered")
  void tellsBrowsersWithEveryAnswerHowLittleAPageMayDo(String request) throws IOException {
    assertThat(send(request, own()))
        .contains(
            "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: same-origin",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: camera=()",
            "Cache-Control: no-store");
  }

  @Test
  void tellsThemWhenItTurnsARequestAwayToo() throws IOException {
    assertThat(send(READ, "Host: evil.example")).contains("Content-Security-Policy: default-src 'none'");
  }

  @Test
  void doesNotTellWhatItIsMadeOf() throws IOException {
    for (String request : answered().toList()) {
      assertThat(send(request, own())).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("Server:");
    }
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
