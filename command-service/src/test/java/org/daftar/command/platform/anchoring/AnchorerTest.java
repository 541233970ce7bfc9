package org.daftar.command.platform.anchoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daftar.command.log.Anchors.Anchor;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.sealing.Sealer;
import org.daftar.events.LogEvent.LogAnchored;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.ledger.timestamp.TimeStampToken;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against an authority that the openssl command makes. */
class AnchorerTest {

  @TempDir private Path folder;

  private OpenSslAuthority openssl;
  private LocalAuthority local;
  private Authority authority;
  private Anchored anchored;
  private Anchorer anchorer;

  @BeforeEach
  void meetAuthority() throws Exception {
    openssl = new OpenSslAuthority(Files.createDirectory(folder.resolve("authority")), "sha256");
    local = LocalAuthority.of(openssl);
    authority = new Authority(local.address(), Authority.PATIENCE);
    anchored = new Anchored(folder.resolve("data"));
    anchorer = anchored.at(authority, local.address());
  }

  @AfterEach
  void leave() {
    Stream.of(anchored, authority, local).forEach(AnchorerTest::close);
  }

  private static void close(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void hasTheNewestCheckpointStamped() throws Exception {
    anchored.log.append(events("cas_1", 0, 3));
    anchorer.round();
    Payload token = anchored.log.anchors().find(5).orElseThrow();
    TimeStampToken stamp = TimeStampToken.parse(token.bytes());
    assertThat(stamp.bytes()).isEqualTo(token.bytes());
    assertThat(stamp.verify(anchored.checkpoint(5), Set.of(openssl.root())).authority()).isEqualTo("CN=Stamps");
  }

  @Test
  void recordsTheTimeStampAfterwards() throws Exception {
    anchorer.round();
    String digest = Hashing.sha256(anchored.log.anchors().find(1).orElseThrow().bytes()).base64url();
    Leaf leaf = anchored.anchors().getFirst();
    assertThat(leaf.kind()).isEqualTo("anchor");
    assertThat(leaf.clear().get("size").longValue()).isEqualTo(1);
    assertThat(leaf.clear().get("token").stringValue()).isEqualTo(digest);
    String address = local.address().toString().replace("?key=1", "");
    byte[] payload = anchored.log.readStream(EventLog.ANCHORS, 0).toList().getFirst().payload().bytes();
    assertThat(anchored.codec.decode(payload).event()).isEqualTo(new LogAnchored(1, digest, address));
  }

  @Test
  void waitsUntilItIsTimeAgain() throws Exception {
    anchorer.round();
    anchored.log.append(events("cas_1", 0, 0));
    anchored.clock.pass(Anchored.EVERY.minusSeconds(1));
    anchorer.round();
    assertThat(local.asked()).isEqualTo(1);
    anchored.clock.pass(Duration.ofSeconds(1));
    anchorer.round();
    assertThat(local.asked()).isEqualTo(2);
    assertThat(anchored.anchors().getLast().clear().get("size").longValue()).isEqualTo(3);
  }

  @Test
  void hasNothingStampedTwiceWhereNothingMoreIsSigned() throws Exception {
    Anchorer keyless = anchored.keyless(authority, local.address());
    keyless.round();
    assertThat(local.asked()).isZero();
    new Sealer(anchored.log, TestEvents.KEY).seal();
    keyless.round();
    anchored.log.append(events("cas_1", 0, 0));
    anchored.clock.pass(Anchored.EVERY);
    keyless.round();
    keyless.round();
    assertThat(local.asked()).isEqualTo(1);
    assertThat(anchored.anchors()).hasSize(1);
  }

  @Test
  void leavesOutTheSignaturesOfOthers() throws Exception {
    Note signed = new Sealer(anchored.log, TestEvents.KEY).seal();
    SigningKey witness = SigningKey.generate("example.org/witness", Algorithm.ED25519, new SecureRandom());
    anchored.log.checkpoints().keep(1, signed.with(Note.sign(signed.text(), witness).signatures()));
    anchorer.round();
    TimeStampToken stamp = TimeStampToken.parse(anchored.log.anchors().find(1).orElseThrow().bytes());
    assertThat(stamp.verify(signed.toString().getBytes(UTF_8), Set.of(openssl.root())).at()).isNotNull();
  }

  @Test
  void doesNotAnchorAnchors() throws Exception {
    anchorer.round();
    anchored.clock.pass(Anchored.EVERY.multipliedBy(3));
    anchorer.round();
    assertThat(local.asked()).isEqualTo(1);
    assertThat(anchored.log.size()).isEqualTo(2);
  }

  @Test
  void recordsATimeStampThatWasKeptByAProcessThatDied() throws Exception {
    anchored.log.anchors().keep(new Anchor(1, Payload.of("a token")));
    anchorer.round();
    anchorer.round();
    assertThat(local.asked()).isZero();
    assertThat(anchored.anchors()).extracting(leaf -> leaf.clear().get("size").longValue()).containsExactly(1L);
  }

  @Test
  void doesNoHarmWhereTwoAnchorAtOnce() throws Exception {
    Anchorer other = anchored.at(authority, local.address());
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> rounds = List.of(() -> round(start, anchorer), () -> round(start, other));
      for (Future<Boolean> done : threads.invokeAll(rounds)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(anchored.anchors())
        .isNotEmpty()
        .allSatisfy(leaf -> {
          Payload token = anchored.log.anchors().find(leaf.clear().get("size").longValue()).orElseThrow();
          assertThat(leaf.clear().get("token").stringValue()).isEqualTo(Hashing.sha256(token.bytes()).base64url());
        });
  }

  private static boolean round(CyclicBarrier start, Anchorer anchorer) throws Exception {
    start.await();
    anchorer.round();
    return true;
  }
}
