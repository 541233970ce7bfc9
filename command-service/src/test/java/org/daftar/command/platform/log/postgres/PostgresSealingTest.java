package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.daftar.command.platform.log.TestEvents.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.sealing.KeyFolder;
import org.daftar.command.platform.sealing.KeyRetired;
import org.daftar.command.platform.sealing.KeyRotation;
import org.daftar.command.platform.sealing.Sealer;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.InvalidProof;
import org.daftar.ledger.tree.Prover;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes seal one log at the same time, while both write it. */
@ExtendWith(PostgresServer.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PostgresSealingTest {

  private static final int ROUNDS = 25;

  private static TestPostgres server;

  @TempDir private Path folder;

  private DataSource schema;
  private EventLog here;
  private EventLog there;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  @BeforeEach
  void openNodes() {
    schema = server.newSchema();
    here = open();
    there = open();
  }

  @AfterEach
  void closeNodes() {
    here.close();
    there.close();
  }

  @Test
  void oneRootIsSignedOfEachSize() throws Exception {
    Map<Long, Hash> roots = new HashMap<>();
    for (Note note : sealedByBoth()) {
      TreeHead head = head(note);
      assertThat(roots.merge(head.size(), head.root(), (one, other) -> one)).isEqualTo(head.root());
      assertThat(head(there.checkpoints().find(head.size()).orElseThrow())).isEqualTo(head);
      assertThat(head).isEqualTo(new Prover(here.checkpoints()).head(head.size()));
    }
    assertThat(roots).hasSizeGreaterThan(1);
  }

  @Test
  void eachCheckpointExtendsTheOneBeforeWhicheverNodeSignedIt() throws Exception {
    List<TreeHead> heads = new ArrayList<>();
    for (Note note : sealedByBoth()) {
      heads.add(head(note));
    }
    heads.sort((one, other) -> Long.compare(one.size(), other.size()));
    for (int next = 1; next < heads.size(); next++) {
      requireExtended(heads.get(next - 1), heads.get(next));
    }
  }

  @Test
  void aNodeThatWasClosedGoesOnFromWhatTheOtherSigned() throws Exception {
    here.append(events("cas_1", 0, 2));
    TreeHead before = head(new Sealer(here, TestEvents.KEY).seal());
    there.append(events("cas_2", 0, 2));
    new Sealer(there, TestEvents.KEY).seal();
    here.close();
    here = open();
    here.append(events("cas_3", 0, 2));

    TreeHead after = head(new Sealer(here, TestEvents.KEY).seal());

    assertThat(after).isEqualTo(new TreeHead(10, new Prover(there.checkpoints()).head(10).root()));
    requireExtended(before, after);
  }

  @Test
  void aKeyThatOneNodeRetiresSignsNothingAtTheOther() throws Exception {
    Files.writeString(folder.resolve("log.key"), TestEvents.KEY.secret());
    Sealer old = new Sealer(there, TestEvents.KEY);
    old.seal();

    KeyRotation.Rotated rotated =
        new KeyRotation(here, new KeyFolder(folder))
            .rotate(Payload.of("{\"event\":\"log-key-changed.1\",\"reason\":\"the laptop was lost\"}"));
    there.append(events("cas_1", 0, 0));

    assertThatExceptionOfType(KeyRetired.class).isThrownBy(old::seal);
    Note signed = there.checkpoints().find(rotated.size()).orElseThrow();
    assertThat(Checkpoint.open(signed, rotated.key())).isEqualTo(Checkpoint.open(signed, rotated.retired()));
    Note next = Sealer.of(there, new KeyFolder(folder).signing()).orElseThrow().seal();
    assertThat(next.opens(rotated.key())).isTrue();
  }

  /** What both nodes signed, each while the other wrote and sealed as well. */
  private List<Note> sealedByBoth() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    List<Note> notes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<List<Note>> node :
          List.of(
              threads.submit(sealing(here, "cas_1", together)), threads.submit(sealing(there, "cas_2", together)))) {
        notes.addAll(node.get());
      }
    }
    return notes;
  }

  private static Callable<List<Note>> sealing(EventLog log, String stream, CyclicBarrier together) {
    Sealer sealer = new Sealer(log, TestEvents.KEY);
    return () -> {
      List<Note> notes = new ArrayList<>();
      for (long n = 0; n < ROUNDS; n++) {
        log.append(events(stream, n, n));
        together.await();
        notes.add(sealer.seal());
      }
      return notes;
    };
  }

  private void requireExtended(TreeHead older, TreeHead newer) throws InvalidProof {
    new Prover(there.checkpoints()).consistency(older.size(), newer.size()).check(older, newer);
  }

  private static TreeHead head(Note note) throws MalformedNote {
    return Checkpoint.open(note, TestEvents.KEY.verifier()).head();
  }

  private EventLog open() {
    return PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
  }
}
