package org.daftar.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.daftar.standalone.network.Wire;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an organisation is to somebody who can reach the deployment's proxy only, and what it keeps from him. */
abstract class ProxyContract {

  /** The most that it lets through. */
  private static final int LARGEST = 4 << 20;

  private final Optional<Proxy> proxy;
  private Visitor visitor;

  ProxyContract(LocalOrganisation organisation) {
    this.proxy = organisation.proxy();
  }

  @BeforeEach
  void arrive() {
    Assumptions.assumeTrue(proxy.isPresent(), "nginx is not installed");
    visitor = new Visitor(proxy.orElseThrow().address());
  }

  @Test
  void aCaseThatIsOpenedThroughTheProxyIsReadBackThroughItByItsPosition() throws Exception {
    HttpResponse<String> written = visitor.openCase(UUID.randomUUID().toString());
    assertThat(written.statusCode()).as(written.body()).isEqualTo(201);

    String path = URI.create(written.headers().firstValue("Location").orElseThrow()).getPath();
    String position = written.headers().firstValue("Log-Position").orElseThrow();

    assertThat(visitor.ask(path + "?after=" + position).statusCode()).isEqualTo(200);
    assertThat(visitor.ask(path + "?after=" + position).statusCode()).isEqualTo(200);
  }

  @Test
  void aFormThatIsShownThroughTheProxyMayBeSentThroughIt() throws Exception {
    HttpResponse<String> shown = visitor.ask("/cases/new");

    HttpResponse<String> sent = visitor.send(shown, "/cases/new", "title.text=A+case+by+form");

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    URI next = visitor.address().resolve(sent.headers().firstValue("Location").orElseThrow());
    assertThat(next.getAuthority()).isEqualTo(visitor.address().getAuthority());
    assertThat(visitor.ask(next.toString()).body()).contains("A case by form");
  }

  @Test
  void theInterfaceOfBothSidesIsDescribedThroughTheProxy() throws Exception {
    JsonNode paths = JsonMapper.shared().readTree(visitor.ask("/api/openapi.json").body()).path("paths");

    assertThat(paths.path("/api/cases").propertyNames()).contains("get", "post");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /", "GET /api/cases", "GET /api/log/leaves", "POST /api/cases"})
  void whoeverTakesTheProxyForAnotherIsRefused(String request) throws Exception {
    Wire named = wire(request, visitor.address().getAuthority());
    Wire foreign = wire(request, "daftar.example:" + visitor.address().getPort());

    assertThat(named.status()).isNotEqualTo(421);
    assertThat(foreign.status()).isEqualTo(421);
    assertThat(foreign.body()).contains("host-is-foreign");
  }

  @Test
  void aBodyThatIsTooLargeComesNoFurtherThanTheProxy() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> largest = visitor.post("/api/cases", " ".repeat(LARGEST), key);
    Wire larger = wire("POST /api/cases", visitor.address().getAuthority(), "Content-Length: " + (LARGEST + 1));

    assertThat(largest.body()).contains("body-is-too-large");
    assertThat(larger.status()).isEqualTo(413);
    assertThat(larger.head()).contains("Server: nginx");
    assertThat(larger.body()).doesNotContain("body-is-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /actuator",
        "GET /actuator/health/readiness",
        "GET /actuator/prometheus",
        "GET /api/log/../../actuator/prometheus",
        "POST /actuator/health",
        "POST /api/chronicles"
      })
  void whatOnlyOperatorsAndServicesAskForIsNotThere(String request) throws Exception {
    assertThat(wire(request, visitor.address().getAuthority()).status()).isEqualTo(404);
  }

  private Wire wire(String request, String host, String... headers) throws IOException {
    String[] all = new String[headers.length + 1];
    all[0] = "Host: " + host;
    System.arraycopy(headers, 0, all, 1, headers.length);
    return Wire.send(visitor.address().getPort(), request, all);
  }
}
