package org.daftar.command.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.daftar.command.platform.log.TestEvents.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.SqliteLog;
import org.daftar.command.platform.sealing.KeyRotation.Rotated;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.StringNode;

class KeyRotationTest {

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

  @Test
  void hasBothKeysSignOneCheckpointAboveTheLeafThatNamesThem() throws MalformedNote {
    Sealer.of(log, files.signing()).orElseThrow().seal();
    Rotated rotated = rotation.rotate(PAYLOAD);
    assertThat(rotated).isEqualTo(new Rotated(files.signing().read().verifier(), FIRST.verifier(), 5));
    Note signed = log.checkpoints().find(5).orElseThrow();
    assertThat(Checkpoint.open(signed, rotated.retired())).isEqualTo(Checkpoint.open(signed, rotated.key()));
    assertThat(log.leavesFrom(4, 1).getFirst().leaf().text())
        .contains("\"kind\":\"key\"", rotated.key().toString(), "\"retires\":\"" + FIRST.verifier() + "\"");
    assertThat(rotated.key().name()).isEqualTo(log.origin());
  }

  @Test
  void hasTheNewKeySignFromThenOn() throws MalformedNote {
    Rotated rotated = rotation.rotate(PAYLOAD);
    log.append(events("cas_2", 0, 0));
    Note next = Sealer.of(log, files.signing()).orElseThrow().seal();
    assertThat(next.opens(rotated.key())).isTrue();
    assertThat(next.opens(FIRST.verifier())).isFalse();
  }

  @Test
  void canBeDoneAgain() throws MalformedNote {
    Rotated once = rotation.rotate(PAYLOAD);
    Rotated twice = rotation.rotate(PAYLOAD);
    assertThat(twice.retired()).isEqualTo(once.key());
    assertThat(log.checkpoints().find(twice.size()).orElseThrow().opens(twice.key())).isTrue();
    assertThat(files.retired(FIRST.verifier().id())).exists();
    assertThat(files.retired(once.key().id())).exists();
  }

  @Test
  void refusesTheRetiredKeyAfterwards() throws IOException {
    rotation.rotate(PAYLOAD);
    log.append(events("cas_2", 0, 0));
    Files.writeString(folder.resolve("log.key"), FIRST.secret());
    assertThat(Sealer.of(log, files.signing())).isEmpty();
    try (Sealing sealing = new Sealing(log, files.signing())) {
      assertThat(sealing.seal()).isEmpty();
      assertThat(sealing.latest()).isEqualTo(log.checkpoints().find(5));
    }
    assertThatIllegalStateException().isThrownBy(() -> rotation.rotate(PAYLOAD)).withMessageContaining("cannot vouch");
    assertThat(log.size()).isEqualTo(6);
  }

  @Test
  void stopsASealerThatIsAtWork() {
    Sealer sealer = new Sealer(log, FIRST);
    rotation.rotate(PAYLOAD);
    log.append(events("cas_2", 0, 0));
    assertThatExceptionOfType(KeyRetired.class).isThrownBy(sealer::seal);
    assertThat(log.checkpoints().find(6)).isEmpty();
  }

  @Test
  void needsTheKeyThatVouches() throws IOException {
    Files.delete(folder.resolve("log.key"));
    assertThatIllegalStateException().isThrownBy(() -> rotation.rotate(PAYLOAD)).withMessageContaining("not here");
    assertThat(log.size()).isEqualTo(4);
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

  @Test
  void takesNoWordForAKeyThatDidNotSign() throws Exception {
    SigningKey foreign = new KeyFile(folder.resolve("foreign")).create(log.origin());
    SigningKey next = rotation.prepare();
    rotation.record(foreign, next, PAYLOAD);
    assertThat(rotation.finish()).isEmpty();
    assertThat(Sealer.of(log, files.signing())).isEmpty();
    assertThat(Sealer.of(log, files.next())).isEmpty();
  }

  @Test
  void takesNoKeyOfAnotherName() throws Exception {
    SigningKey foreign = new KeyFile(folder.resolve("foreign")).create("example.org/another");
    rotation.record(FIRST, foreign, PAYLOAD);
    assertThat(Sealer.of(log, files.signing())).isEmpty();
  }

  @Test
  void takesNoLeafThatNamesNoKey() {
    LeafKind kind = new LeafKind("key", new TreeMap<>(Map.of("vkey", StringNode.valueOf("none"))));
    log.append(Append.of(new NewEvent(EventLog.SYSTEM, 1, "evt-key", PAYLOAD, kind)));
    assertThat(Sealer.of(log, files.signing())).isEmpty();
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
