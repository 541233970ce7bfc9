package org.daftar.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.command.platform.node.Republish;
import org.daftar.server.Variables;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes of each service, each a process, over a real broker and a real database. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OrganisationTest {

  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `(daftar\\.[a-z.]+)` \\|");
  private static final Pattern TOLD = Pattern.compile("(?m)^# TYPE (daftar_\\w+) ");

  private static Path folder;
  private static LocalOrganisation organisation;
  private static SequencedMap<String, Made> made;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("daftar-organisation");
    organisation = LocalOrganisation.startBriefly(folder, 2);
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
    HttpResponse<String> written = at(organisation.deciding().getLast()).openCase(UUID.randomUUID().toString());
    String position = written.headers().firstValue("Log-Position").orElseThrow();
    String path = URI.create(written.headers().firstValue("Location").orElseThrow()).getPath();

    for (NodeProcess node : organisation.answering()) {
      assertThat(at(node).ask(path + "?after=" + position).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aKeyThatWasUsedOnOneNodeHasItsEffectOnceOnTheOtherToo() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = at(organisation.deciding().getFirst()).openCase(key);
    HttpResponse<String> again = at(organisation.deciding().getLast()).openCase(key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().firstValue("Log-Position")).isEqualTo(first.headers().firstValue("Log-Position"));
  }

  @Test
  void formsRecordThroughTheDecidingSide() throws Exception {
    HttpResponse<String> page = at(organisation.answering().getLast()).ask("/cases/new");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form");
  }

  @Test
  void aFormThatOneNodeHasShownMayBeSentToTheOther() throws Exception {
    HttpResponse<String> page = at(organisation.answering().getFirst()).ask("/cases/new");

    HttpResponse<String> answer =
        at(organisation.answering().getLast()).send(page, "/cases/new", "title.text=A+case+by+form");

    assertThat(page.body()).contains("name=\"_token\"");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  @Test
  void aCaseGoesOutAsABundleThatTheAnsweringSideHasWritten() throws Exception {
    String address = made.get("pressure").address().getPath() + "/bundles";
    HttpResponse<String> exported =
        at(organisation.deciding().getLast())
            .post(
                address,
                "{\"recipient\": \"A committee\", \"purpose\": \"A complaint\"}",
                UUID.randomUUID().toString());
    assertThat(exported.statusCode()).as(exported.body()).isEqualTo(201);

    String location = exported.headers().firstValue("Location").orElseThrow();
    HttpResponse<byte[]> bundle = at(organisation.deciding().getFirst()).take(location);
    assertThat(bundle.statusCode()).isEqualTo(200);
    assertThat(bundle.body()).startsWith('P', 'K');
  }

  @Test
  void nodesTellHowTheyAreToWhoeverRunsThem() throws Exception {
    for (NodeProcess node : organisation.deciding()) {
      assertThat(metrics(node)).contains("daftar_append_latency", "daftar_seal_lag", "daftar_relay_lag");
    }
    for (NodeProcess node : organisation.answering()) {
      assertThat(metrics(node)).contains("daftar_projection_lag{model=\"documents\"}", "daftar_quarantine");
      assertThat(at(node).ask("/actuator/health").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatIsRecordedIsSealedByWhicheverNodeIsAsked() throws Exception {
    long size = made.lastEntry().getValue().position();
    for (NodeProcess node : organisation.deciding()) {
      String proof = at(node).ask("/api/log/proofs/" + (size - 1)).body();

      assertThat(proof).startsWith("c2sp.org/tlog-proof@v1\nindex " + (size - 1) + "\n").contains("daftar.log/");
    }
  }

  @Test
  void aTopicThatLostRecordsIsRefilledByACommandWhileNodesRun() throws Exception {
    long size = made.lastEntry().getValue().position();
    Map<String, String> told = organisation.deciding().getFirst().environment();

    long sent = new Republish(new Variables(told)).from(0);

    assertThat(sent).isGreaterThanOrEqualTo(size);
    HttpResponse<String> written = at(organisation.deciding().getFirst()).openCase(UUID.randomUUID().toString());
    String position = written.headers().firstValue("Log-Position").orElseThrow();
    for (NodeProcess node : organisation.answering()) {
      assertThat(at(node).ask("/cases?after=" + position).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothingIsSentAgainWhereTheVariablesNameNoKeyOfTheLog() throws Exception {
    Map<String, String> told = new HashMap<>(organisation.deciding().getFirst().environment());
    told.put("DAFTAR_KEYS", Files.createDirectories(folder.resolve("no-keys")).toString());

    assertThatThrownBy(() -> new Republish(new Variables(told)).from(0)).hasMessageContaining("no relay.key");
  }

  @Test
  void tellsTheMetricsOfTheGuideAndNoOthers() throws Exception {
    String guide = Files.readString(Path.of("..", "docs", "operations.md"));
    Set<String> listed = found(LISTED, guide);
    Set<String> told = new TreeSet<>();
    for (NodeProcess node : List.of(organisation.deciding().getFirst(), organisation.answering().getFirst())) {
      told.addAll(found(TOLD, metrics(node)));
    }

    assertThat(listed).isNotEmpty().allSatisfy(name -> assertThat(told).anyMatch(metric -> isOf(name, metric)));
    assertThat(told).allSatisfy(metric -> assertThat(listed).anyMatch(name -> isOf(name, metric)));
  }

  @Nested
  class BehindTheProxy extends ProxyContract {

    BehindTheProxy() {
      super(organisation);
    }
  }

  /** Units and the greatest of late stand behind the name. */
  private static boolean isOf(String name, String metric) {
    return (metric + "_").startsWith(name.replace('.', '_') + "_");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode get(NodeProcess node, String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(at(node).ask(path).body());
  }

  private static Visitor at(NodeProcess node) {
    return new Visitor(node.address());
  }

  private static String metrics(NodeProcess node) throws IOException, InterruptedException {
    return new Visitor(node.management()).ask("/actuator/prometheus").body();
  }
}
