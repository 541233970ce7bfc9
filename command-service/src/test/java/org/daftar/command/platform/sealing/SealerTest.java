package org.daftar.command.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.daftar.command.platform.log.TestEvents.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.InvalidProof;
import org.daftar.ledger.tree.Prover;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

  @TempDir Path folder;

  private EventLog log;
  private Sealer sealer;

  @BeforeEach
  void open() {
    log = SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system());
    sealer = new Sealer(log, TestEvents.KEY);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void signsEveryEventOfTheLog() throws MalformedNote {
    log.append(events("cas_1", 0, 6));
    assertThat(head(sealer.seal())).isEqualTo(new Prover(log.checkpoints()).head(8));
  }

  @Test
  void provesThatEachCheckpointExtendsTheOneBefore() throws MalformedNote, InvalidProof {
    Prover prover = new Prover(log.checkpoints());
    TreeHead before = head(sealer.seal());
    for (int n = 0; n < 20; n++) {
      log.append(events("cas_" + n, 0, n % 4));
      TreeHead next = head(sealer.seal());
      prover.consistency(before.size(), next.size()).check(before, next);
      before = next;
    }
  }

  @Test
  void provesEveryLeafOfALogThatWasSealedNowAndThen() throws MalformedNote, InvalidProof {
    log.append(events("cas_1", 0, 4));
    sealer.seal();
    log.append(events("cas_2", 0, 1_500));
    TreeHead head = head(sealer.seal());
    for (long position : List.of(0L, 3L, 6L, 1_000L, head.size() - 1)) {
      byte[] leaf = log.leavesFrom(position, 1).getFirst().leaf().bytes();
      new Prover(log.checkpoints()).inclusion(position, head.size()).check(Hashing.leaf(leaf), head);
    }
  }

  @Test
  void signsNothingNewWhereNothingHappened() {
    Note first = sealer.seal();
    assertThat(sealer.seal()).isEqualTo(first);
    assertThat(log.checkpoints().find(1)).contains(first);
  }

  @Test
  void signsTheSameRootWhereItDiedBeforeItSigned() throws MalformedNote {
    Checkpoints checkpoints = log.checkpoints();
    TreeHead settled = new TreeHead(1, checkpoints.root(0, 0));
    assertThat(checkpoints.settle(Optional.empty(), settled, List.of())).isTrue();

    assertThat(head(new Sealer(log, TestEvents.KEY).seal())).isEqualTo(settled);
  }

  @Test
  void settlesOnOneTreeThoughTwoTry() {
    TreeHead settled = new TreeHead(1, log.checkpoints().root(0, 0));
    assertThat(log.checkpoints().settle(Optional.empty(), settled, List.of())).isTrue();
    assertThat(log.checkpoints().settle(Optional.empty(), new TreeHead(2, Hashing.empty()), List.of())).isFalse();
    assertThat(log.checkpoints().last()).contains(settled);
  }

  @Test
  void goesOnAfterTheLogWasClosed() throws MalformedNote {
    log.append(events("cas_1", 0, 4));
    sealer.seal();
    log.close();
    open();
    log.append(events("cas_2", 0, 4));
    assertThat(head(sealer.seal())).isEqualTo(new Prover(log.checkpoints()).head(11));
  }

  @Test
  void signsNothingMoreOnceASignedLeafWasAltered() throws SQLException {
    log.append(events("cas_1", 0, 4));
    sealer.seal();
    log.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.sqlite"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update checkpoint set root = zeroblob(32)");
    }
    open();
    log.append(events("cas_2", 0, 4));
    assertThatExceptionOfType(LogForked.class).isThrownBy(sealer::seal).withMessageContaining("first 6 events");
  }

  @Test
  void signsNothingWithoutTheKeyOfThisLog() {
    KeyFile file = new KeyFile(folder.resolve("log.key"));
    assertThat(Sealer.of(log, file)).isEmpty();
    file.create("example.org/another", Algorithm.ED25519);
    assertThat(Sealer.of(log, file)).isEmpty();
    try (Sealing sealing = new Sealing(log, file)) {
      assertThat(sealing.seal()).isEmpty();
      assertThat(sealing.latest()).isEmpty();
    }
  }

  @Test
  void signsNothingWithAnotherKeyOfTheSameName() {
    KeyFile file = new KeyFile(folder.resolve("log.key"));
    SigningKey another = file.create(log.origin(), Algorithm.ED25519);
    assertThat(Sealer.of(log, file)).isEmpty();
    assertThatExceptionOfType(KeyRetired.class).isThrownBy(new Sealer(log, another)::seal);
    assertThat(log.checkpoints().last()).isEmpty();
  }

  @Test
  void signsWithTheKeyOfThisLog() throws IOException {
    Path key = folder.resolve("log.key");
    Files.writeString(key, TestEvents.KEY.secret());
    KeyFile file = new KeyFile(key);
    try (Sealing sealing = new Sealing(log, file)) {
      assertThat(sealing.seal()).isPresent().isEqualTo(sealing.latest());
    }
  }

  @Test
  void sealsFromTimeToTimeUntilItIsClosed() {
    SealingSchedule schedule = new SealingSchedule(sealer, SealingSchedule.USUAL);
    assertThatCode(schedule::close).doesNotThrowAnyException();
    assertThat(log.checkpoints().last()).isPresent();
  }

  private static TreeHead head(Note note) throws MalformedNote {
    return Checkpoint.open(note, TestEvents.KEY.verifier()).head();
  }
}
