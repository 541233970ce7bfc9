package org.daftar.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes of each service, each a process, over a real broker and a real database. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OrganisationTest {

  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Path folder;
  private static LocalOrganisation organisation;
  private static SequencedMap<String, Made> made;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("daftar-organisation");
    organisation = LocalOrganisation.start(folder, 2);
    made = new DossierLoader(organisation.deciding().getFirst().address()).load(Dossier.sample());
  }

  @AfterAll
  static void stop() throws IOException {
    organisation.close();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void whatIsRecordedOnOneNodeIsReadOnEveryOther() throws Exception {
    long size = made.lastEntry().getValue().position();
    String path = made.get("pressure").address().getPath() + "/timeline?limit=500&after=" + size;

    JsonNode one = get(organisation.answering().getFirst(), path);
    JsonNode other = get(organisation.answering().getLast(), path);

    assertThat(one.path("total").asInt()).isPositive();
    assertThat(other).isEqualTo(one);
  }

  @Test
  void aWriteOnTheOtherNodeIsReadBackByItsPosition() throws Exception {
    HttpResponse<String> written = openCase(organisation.deciding().getLast(), UUID.randomUUID().toString());
    String position = written.headers().firstValue("Log-Position").orElseThrow();
    String path = URI.create(written.headers().firstValue("Location").orElseThrow()).getPath();

    for (NodeProcess node : organisation.answering()) {
      assertThat(ask(node, path + "?after=" + position).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aKeyThatWasUsedOnOneNodeHasItsEffectOnceOnTheOtherToo() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = openCase(organisation.deciding().getFirst(), key);
    HttpResponse<String> again = openCase(organisation.deciding().getLast(), key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("Log-Position")).isEqualTo(first.headers().firstValue("Log-Position"));
  }

  @Test
  void formsRecordThroughTheDecidingSide() throws Exception {
    HttpResponse<String> page = ask(organisation.answering().getLast(), "/cases/new");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form");
  }

  @Test
  void aCaseGoesOutAsABundleThatTheAnsweringSideHasWritten() throws Exception {
    String address = made.get("pressure").address().getPath() + "/bundles";
    HttpResponse<String> exported =
        post(
            organisation.deciding().getLast(),
            address,
            "{\"recipient\": \"A committee\", \"purpose\": \"A complaint\"}",
            UUID.randomUUID().toString());
    assertThat(exported.statusCode()).as(exported.body()).isEqualTo(201);

    String location = exported.headers().firstValue("Location").orElseThrow();
    HttpResponse<byte[]> bundle =
        HTTP.send(
            HttpRequest.newBuilder(organisation.deciding().getFirst().address().resolve(location)).build(),
            BodyHandlers.ofByteArray());
    assertThat(bundle.statusCode()).isEqualTo(200);
    assertThat(bundle.body()).startsWith('P', 'K');
  }

  private static HttpResponse<String> openCase(NodeProcess node, String key) throws IOException, InterruptedException {
    return post(node, "/api/cases", "{\"title\": \"A case of " + key + "\"}", key);
  }

  private static HttpResponse<String> post(NodeProcess node, String path, String body, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.address().resolve(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static JsonNode get(NodeProcess node, String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(ask(node, path).body());
  }

  private static HttpResponse<String> ask(NodeProcess node, String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(node.address().resolve(path)).build(), BodyHandlers.ofString());
  }
}
