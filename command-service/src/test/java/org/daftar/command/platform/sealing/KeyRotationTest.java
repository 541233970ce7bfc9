package org.daftar.command.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.daftar.command.platform.log.TestEvents.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void takesNoWordForAKeyThatDidNotSign() throws Exception {
    SigningKey foreign = new KeyFile(folder.resolve("foreign")).create(log.origin(), Algorithm.ED25519);
    SigningKey next = rotation.prepare();
    rotation.record(foreign, next, PAYLOAD);
    assertThat(rotation.finish()).isEmpty();
    assertThat(Sealer.of(log, files.signing())).isEmpty();
    assertThat(Sealer.of(log, files.next())).isEmpty();
  }

  @Test
  void takesNoKeyOfAnotherName() throws Exception {
    SigningKey foreign = new KeyFile(folder.resolve("foreign")).create("example.org/another", Algorithm.ED25519);
    rotation.record(FIRST, foreign, PAYLOAD);
    assertThat(Sealer.of(log, files.signing())).isEmpty();
  }

  @Test
  void takesNoLeafThatNamesNoKey() {
    LeafKind kind = new LeafKind("key", new TreeMap<>(Map.of("vkey", StringNode.valueOf("none"))));
    log.append(Append.of(new NewEvent(EventLog.SYSTEM, 1, "evt-key", PAYLOAD, kind)));
    assertThat(Sealer.of(log, files.signing())).isEmpty();
  }
}
