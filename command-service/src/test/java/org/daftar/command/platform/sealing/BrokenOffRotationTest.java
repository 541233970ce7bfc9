package org.daftar.command.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.KeyRotation.Rotated;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rotation that a process did not live to finish. */
class BrokenOffRotationTest {

  private static final Payload PAYLOAD =
      Payload.of("{\"event\":\"log-key-changed.1\",\"reason\":\"the laptop was lost\"}");
  private static final SigningKey FIRST = TestEvents.KEY;

  @TempDir private Path folder;

  private EventLog log;
  private KeyFolder files;
  private KeyRotation rotation;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("log.key"), FIRST.secret());
    log = SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system());
    log.append(events("cas_1", 0, 2));
    files = new KeyFolder(folder);
    rotation = new KeyRotation(log, files);
  }

  @AfterEach
  void close() {
    log.close();
  }

  /** After which step a process died. */
  enum Step {
    PREPARED,
    HALF_PREPARED,
    RECORDED,
    SETTLED,
    SIGNED_BY_ONE,
    SEALED,
    RETIRED
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void isFinishedByRunningItAgain(Step step) throws Exception {
    dieAfter(step);
    Rotated rotated = rotation.rotate(PAYLOAD);
    assertThat(log.size()).isEqualTo(5);
    assertThat(rotated.retired()).isEqualTo(FIRST.verifier());
    assertIsDone(rotated.key());
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"RECORDED", "SETTLED", "SIGNED_BY_ONE", "SEALED", "RETIRED"})
  void isFinishedByTheNextStart(Step step) throws Exception {
    SigningKey next = dieAfter(step);
    assertThat(new KeyRotation(log, files).finish()).contains(new Rotated(next.verifier(), FIRST.verifier(), 5));
    assertIsDone(next.verifier());
    assertThat(new KeyRotation(log, files).finish()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"PREPARED", "HALF_PREPARED"})
  void changesNothingBeforeItIsOnTheLog(Step step) throws Exception {
    dieAfter(step);
    assertThat(rotation.finish()).isEmpty();
    assertThat(Sealer.of(log, files.signing()).orElseThrow().verifier()).isEqualTo(FIRST.verifier());
  }

  private SigningKey dieAfter(Step step) throws IOException {
    SigningKey next = rotation.prepare();
    if (step == Step.HALF_PREPARED) {
      Files.writeString(folder.resolve("log.key.next"), next.secret().substring(0, 30));
    }
    if (step.compareTo(Step.RECORDED) >= 0) {
      rotation.record(FIRST, next, PAYLOAD);
    }
    if (step.compareTo(Step.SETTLED) >= 0) {
      new Trees(log).settle();
    }
    if (step == Step.SIGNED_BY_ONE) {
      log.checkpoints().keep(5, new Checkpoint(log.origin(), log.checkpoints().last().orElseThrow()).sign(FIRST));
    }
    if (step.compareTo(Step.SEALED) >= 0) {
      rotation.seal(FIRST, next);
    }
    if (step.compareTo(Step.RETIRED) >= 0) {
      files.retire(FIRST.verifier().id());
    }
    return next;
  }

  private void assertIsDone(VerifierKey key) throws MalformedNote {
    Note both = log.checkpoints().find(5).orElseThrow();
    assertThat(both.signatures()).hasSize(2);
    assertThat(Checkpoint.open(both, FIRST.verifier())).isEqualTo(Checkpoint.open(both, key));
    assertThat(files.next().exists()).isFalse();
    assertThat(new KeyFile(files.retired(FIRST.verifier().id())).holds(FIRST.verifier())).isTrue();
    assertThat(Sealer.of(log, files.signing()).map(Sealer::verifier)).isEqualTo(Optional.of(key));
  }
}
