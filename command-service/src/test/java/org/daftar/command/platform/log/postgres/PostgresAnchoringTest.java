package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.anchoring.Anchoring;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.sealing.Sealer;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.LocalAuthority;
import org.daftar.ledger.timestamp.LocalAuthority.Reply;
import org.daftar.ledger.timestamp.OpenSslAuthority;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes have one log stamped at the same time. */
@ExtendWith(PostgresServer.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PostgresAnchoringTest {

  private static TestPostgres server;

  @TempDir private Path folder;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  @Test
  void oneTokenIsKeptAndRecordedOnce() throws Exception {
    OpenSslAuthority openssl = new OpenSslAuthority(folder, "sha256");
    CyclicBarrier bothAsked = new CyclicBarrier(2);
    DataSource schema = server.newSchema();
    try (LocalAuthority local = new LocalAuthority(query -> together(bothAsked, openssl.stamp(query)));
        EventLog here = open(schema);
        EventLog there = open(schema)) {
      try (Anchoring one = anchoring(here, local);
          Anchoring other = anchoring(there, local)) {
        assertThat(List.of(one, other)).hasSize(2);
        assertThat(here.awaitSize(2, Duration.ofMinutes(1))).isEqualTo(2);
      }
      assertThat(local.asked()).isEqualTo(2);
      String digest = Hashing.sha256(here.anchors().find(1).orElseThrow().bytes()).base64url();
      assertThat(there.leavesOf(EventLog.ANCHORS).map(leaf -> leaf.leaf().text()).toList())
          .singleElement()
          .asString()
          .contains("\"token\":\"" + digest + "\"");
    }
  }

  private static Reply together(CyclicBarrier bothAsked, byte[] reply) throws InterruptedException {
    try {
      bothAsked.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    return new Reply(200, LocalAuthority.REPLY, reply);
  }

  private static EventLog open(DataSource schema) {
    return PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
  }

  private static Anchoring anchoring(EventLog log, LocalAuthority local) {
    RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
    Optional<TimeStamps> terms = Optional.of(new TimeStamps(local.address(), TimeStamps.USUAL));
    return new Anchoring(log, seals(log), codec, "A. Lawyer", terms, LogClock.system().wall());
  }

  private static Seals seals(EventLog log) {
    Sealer sealer = new Sealer(log, TestEvents.KEY);
    return new Seals() {
      @Override
      public Optional<Note> latest() {
        return Optional.empty();
      }

      @Override
      public Optional<Note> seal() {
        return Optional.of(sealer.seal());
      }
    };
  }
}
