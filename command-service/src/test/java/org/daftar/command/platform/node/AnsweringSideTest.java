package org.daftar.command.platform.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daftar.api.ApiDescription;
import org.daftar.command.log.LogUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringSideTest {

  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void learnsWhatTheAnsweringSideAnswers() {
    answer(200, "[{\"paths\": {\"/api/cases\": {\"get\": {}}}, \"schemas\": {\"Case\": {\"type\": \"object\"}}}]");

    List<ApiDescription> parts = answeringSide().parts();

    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().paths().path("/api/cases").has("get")).isTrue();
    assertThat(parts.getFirst().schemas().path("Case").path("type").stringValue()).isEqualTo("object");
  }

  @Test
  void saysThatTheAnsweringSideIsOutOfService() {
    answer(503, "[]");

    assertThatThrownBy(answeringSide()::parts).isInstanceOf(LogUnavailable.class).hasMessageContaining("503");
  }

  @Test
  void saysThatTheAnsweringSideIsNotUnderstood() {
    answer(200, "<html>");

    assertThatThrownBy(answeringSide()::parts)
        .isInstanceOf(LogUnavailable.class)
        .hasMessageContaining("not understood");
  }

  @Test
  void saysThatTheAnsweringSideIsNotThere() {
    AnsweringSide nobody = answeringSide();
    server.stop(0);

    assertThatThrownBy(nobody::parts).isInstanceOf(LogUnavailable.class).hasMessageContaining("cannot be reached");
  }

  private AnsweringSide answeringSide() {
    return new AnsweringSide(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private void answer(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/api/description",
        exchange -> {
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
