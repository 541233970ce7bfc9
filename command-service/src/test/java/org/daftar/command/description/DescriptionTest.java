package org.daftar.command.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.daftar.command.api.Client;
import org.daftar.command.api.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DescriptionTest {

  @Test
  void isShownByTheServerThatItDescribes(@LocalServerPort int port) {
    HttpResponse<String> answer = new Client(port).get("/api/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(Client.json(answer).path("paths").has("/api/cases/{caseId}/charges")).isTrue();
  }
}
