package org.daftar.command.platform.anchoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.events;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.LocalAuthority.Answer;
import org.daftar.ledger.timestamp.LocalAuthority.Reply;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.ledger.timestamp.TimeStampQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An authority that does not do what it should: nothing is kept or recorded, and recording goes on. */
class BrokenAuthorityTest {

  private static final byte[] REFUSAL = {0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02};

  @TempDir private Path folder;

  private Anchored anchored;
  private LocalAuthority local;

  @BeforeEach
  void open() {
    anchored = new Anchored(folder.resolve("data"));
    local = new LocalAuthority(query -> new Reply(500, LocalAuthority.REPLY, new byte[0]));
  }

  @AfterEach
  void close() {
    anchored.close();
    local.close();
  }

  private Map<String, Answer> ways() {
    return Map.of(
        "refusing", query -> new Reply(200, LocalAuthority.REPLY, REFUSAL),
        "failing", query -> new Reply(500, LocalAuthority.REPLY, "<html>".getBytes(UTF_8)),
        "redirecting", query -> new Reply(307, LocalAuthority.REPLY, new byte[0]),
        "chatting", query -> new Reply(200, "text/html", "<html>".getBytes(UTF_8)),
        "babbling", query -> new Reply(200, LocalAuthority.REPLY, "no time stamp".getBytes(UTF_8)),
        "empty", query -> new Reply(200, LocalAuthority.REPLY, new byte[0]),
        "endless", query -> new Reply(200, LocalAuthority.REPLY, new byte[Authority.LARGEST + 1]),
        "silent", local.silence(),
        "unfinished", query -> new Reply(200, LocalAuthority.REPLY, REFUSAL).unfinished());
  }

  @ParameterizedTest
  @CsvSource({
    "refusing, did not grant a time stamp: status 2",
    "failing, it answers with status 500",
    "redirecting, it answers with status 307",
    "chatting, something other than application/timestamp-reply",
    "babbling, is no time stamp",
    "empty, is no time stamp",
    "endless, more than 262144 bytes",
    "silent, PT0.5S",
    "unfinished, PT0.5S"
  })
  void isNotBelieved(String way, String complaint) {
    local.answering(ways().get(way));
    try (Authority authority = new Authority(local.address(), patience(way))) {
      Anchorer anchorer = anchored.at(authority, local.address());
      assertThatThrownBy(anchorer::round)
          .isInstanceOfAny(IOException.class, InvalidTimeStamp.class)
          .hasMessageContaining(complaint);
    }
    assertThat(local.asked()).isEqualTo(1);
    assertThat(anchored.log.anchors().atOrAfter(0)).isEmpty();
    assertThat(anchored.anchors()).isEmpty();
    assertThat(anchored.log.append(events("cas_1", 0, 0)).size()).isEqualTo(2);
  }

  private static Duration patience(String way) {
    return Set.of("silent", "unfinished").contains(way) ? Duration.ofMillis(500) : Authority.PATIENCE;
  }

  @Test
  void isNotBelievedWhereItAnswersAnotherQuery() throws Exception {
    OpenSslAuthority openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    local.answering(query -> {
      TimeStampQuery earlier = TimeStampQuery.of(anchored.checkpoint(1), new SecureRandom());
      return new Reply(200, LocalAuthority.REPLY, openssl.stamp(earlier.bytes()));
    });
    try (Authority authority = new Authority(local.address(), Authority.PATIENCE)) {
      Anchorer anchorer = anchored.at(authority, local.address());
      assertThatExceptionOfType(InvalidTimeStamp.class)
          .isThrownBy(anchorer::round)
          .withMessageContaining("its nonce differs");
    }
    assertThat(anchored.log.anchors().atOrAfter(0)).isEmpty();
  }

  @Test
  void mayNotBeThereAtAll() {
    URI address = local.address();
    local.close();
    try (Authority authority = new Authority(address, Authority.PATIENCE)) {
      assertThatExceptionOfType(IOException.class).isThrownBy(anchored.at(authority, address)::round);
    }
  }

  @Test
  void doesNotKeepAnInstanceFromStopping() throws Exception {
    Answer silence = local.silence();
    CountDownLatch asked = new CountDownLatch(1);
    local.answering(query -> {
      asked.countDown();
      return silence.to(query);
    });
    Anchoring anchoring = anchored.begin(local.address(), anchored.clock);
    asked.await();
    assertThatCode(anchoring::close).doesNotThrowAnyException();
    assertThat(anchored.anchors()).isEmpty();
  }
}
