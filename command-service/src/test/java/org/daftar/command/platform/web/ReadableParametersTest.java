package org.daftar.command.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.daftar.command.api.RawRequest;
import org.daftar.command.api.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ReadableParametersTest {

  private static final String READ = "GET /api/openapi.json";

  private int port;

  @BeforeEach
  void find(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  void letsWhatCanBeReadPass() throws IOException {
    assertThat(send(READ + "?q=%D0%91", "")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a-secret%ZZ", "q=a-secret%C3%28", "q=a-secret%ED%A0%80", "q=a-secret%"})
  void turnsAwayWhatIsNotPercentEncodedUtf8AndKeepsItOutOfTheLog(String parameters, CapturedOutput output)
      throws IOException {
    assertThat(send(READ + "?" + parameters, "")).startsWith("HTTP/1.1 400").contains("parameters-are-unreadable");
    assertThat(send("POST /a-form", parameters)).startsWith("HTTP/1.1 400").contains("parameters-are-unreadable");
    assertThat(output).doesNotContain("a-secret", "Exception");
  }

  @Test
  void turnsAwayFormsOfTooManyFieldsAndKeepsThemOutOfTheLog(CapturedOutput output) throws IOException {
    assertThat(send("POST /a-form", "a-secret=x&".repeat(2_000))).contains("parameters-are-unreadable");
    assertThat(output).doesNotContain("a-secret", "Exception");
  }

  private String send(String request, String form) throws IOException {
    return RawRequest.send(
        port,
        request
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + "\r\nConnection: close\r\n\r\n",
        out -> out.write(form.getBytes(UTF_8)));
  }
}
