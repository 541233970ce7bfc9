package org.daftar.organisation.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.daftar.organisation.deployment.Mappings.Mapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyRoutesTest {

  /** What only the deciding side asks for; the proxy passes it on to nobody who answers it. */
  private static final String INTERNAL = "Chronicles";

  private String configuration = "";

  @BeforeEach
  void read() throws IOException {
    configuration = Compose.text("deploy/nginx.conf");
  }

  @Test
  void asksTheServiceThatAnswers() {
    assertThat(misled(configuration)).isEmpty();
  }

  @Test
  void knowsBothServices() {
    assertThat(Mappings.all()).extracting(Mapping::service).contains("command-service", "query-service");
    assertThat(Mappings.all())
        .extracting(Mapping::path)
        .contains("/api/openapi.json", "/api/log/leaves", "/api/cases/x1/charges", "/", "/entries/x1/x1", "/api/log");
  }

  @Test
  void noticesThatEvidenceIsAskedOfTheAnsweringSide() {
    assertThat(misled(configuration.replace("/api/log/[^/]", "/api/logs/[^/]")))
        .extracting(Mapping::controller)
        .contains("EvidenceController", "WitnessingController");
  }

  @Test
  void noticesThatQuestionsAreAskedOfTheDecidingSide() {
    assertThat(misled(configuration.replace("(POST|PUT|DELETE) /api/\"", "(GET|POST|PUT|DELETE) /api/\"")))
        .extracting(Mapping::controller)
        .contains("CaseController", "LogController");
  }

  @Test
  void noticesThatCommandsAreSentToTheAnsweringSide() {
    assertThat(misled(configuration.replace("(POST|PUT|DELETE) /api/\"", "(PUT|DELETE) /api/\"")))
        .extracting(Mapping::controller)
        .contains("the table", "BundleController");
  }

  @Test
  void keepsFromStrangersWhatOnlyTheDecidingSideAsksFor() {
    assertThat(ProxyRoutes.in(configuration).service("POST", "/api/chronicles")).isEqualTo("command-service");
  }

  @Test
  void leadsToServicesWhereTheyListen() {
    assertThat(configuration)
        .contains("server command-service:8081 resolve;", "server query-service:8082 resolve;", "listen 8080;");
  }

  @Test
  void writesNoRequestDown() {
    assertThat(configuration).contains("access_log off;", "error_log stderr emerg;");
  }

  private static List<Mapping> misled(String configuration) {
    ProxyRoutes routes = ProxyRoutes.in(configuration);
    return Mappings.all().stream()
        .filter(mapping -> !mapping.controller().equals(INTERNAL))
        .filter(mapping -> !routes.service(mapping.method(), mapping.path()).equals(mapping.service()))
        .toList();
  }
}
