package org.daftar.standalone.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.ledger.timestamp.TimeStampToken;
import org.daftar.ledger.tree.Hashing;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.daftar.standalone.process.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An instance that was told whom to ask for time stamps. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TimeStampedTest {

  @TempDir private Path folder;

  private OpenSslAuthority openssl;
  private LocalAuthority authority;
  private Path data;
  private Instance instance;

  @BeforeEach
  void start() throws Exception {
    openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    authority = LocalAuthority.of(openssl);
    data = folder.resolve("data");
    instance = Instance.with(settings());
  }

  private Settings settings() {
    return new Settings(
        data, 0, "A. Tester", false, Optional.of(new TimeStamps(authority.address(), TimeStamps.USUAL)));
  }

  @AfterEach
  void stop() {
    instance.close();
    authority.close();
  }

  @Test
  void handsOutTheTimeStampWithTheCheckpointThatItIsOf() throws Exception {
    long size = awaitAnchor().get("size").longValue();
    HttpResponse<byte[]> stamp = bytes("/api/log/time-stamps/" + size);
    assertThat(stamp.headers().firstValue("Content-Type")).contains("application/timestamp-token");
    byte[] checkpoint = bytes("/api/log/checkpoints/" + size).body();
    assertThat(TimeStampToken.parse(stamp.body()).verify(checkpoint, Set.of(openssl.root())).authority())
        .isEqualTo("CN=Stamps");
  }

  @Test
  void recordsTheTimeStampOnTheLog() throws Exception {
    JsonNode anchor = awaitAnchor();
    byte[] token = bytes("/api/log/time-stamps/" + anchor.get("size")).body();
    assertThat(anchor.get("token").stringValue()).isEqualTo(Hashing.sha256(token).base64url());
    instance.close();
    assertThat(CommandLineRun.of("verify", "--data", data))
        .isEqualTo(
            CommandLineRun.saying(
                "The log is whole: 2 events, every one can be read.", "What is read from it agrees with it."));
  }

  @Test
  void doesNotAskAgainWhereItIsStartedAgain() throws Exception {
    awaitAnchor();
    instance.close();
    instance = Instance.with(settings());
    instance.close();
    assertThat(authority.asked()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/log/time-stamps/99", "/api/log/checkpoints/99"})
  void saysWhatThereIsNot(String path) throws Exception {
    HttpResponse<String> missing = instance.ask(path);
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/log/time-stamps/0",
        "/api/log/time-stamps/last",
        "/api/log/checkpoints/-1",
        "/api/log/checkpoints/1?size=1"
      })
  void namesWhatIsWrongWithAQuestion(String path) throws Exception {
    HttpResponse<String> refused = instance.ask(path);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  private JsonNode awaitAnchor() throws Exception {
    while (true) {
      Optional<String> anchor =
          instance.ask("/api/log/leaves").body().lines().filter(leaf -> leaf.contains("\"anchor\"")).findFirst();
      if (anchor.isPresent()) {
        return JsonMapper.shared().readTree(anchor.get());
      }
      Thread.onSpinWait();
    }
  }

  private HttpResponse<byte[]> bytes(String path) throws Exception {
    URI address = instance.address().resolve(path);
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
      return answer;
    }
  }
}
