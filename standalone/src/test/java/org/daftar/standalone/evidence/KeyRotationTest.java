package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daftar.command.platform.sealing.KeyFile;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a log is changed by command. */
class KeyRotationTest {

  private static final String CASE = "{\"title\": \"A case\"}";

  @TempDir private Path data;

  private Path file;
  private VerifierKey first;

  @BeforeEach
  void record() throws Exception {
    try (Instance instance = Instance.on(data)) {
      instance.post("/api/cases", CASE);
      instance.ask("/api/log/checkpoint?after=2");
    }
    file = data.resolve("log.key");
    first = new KeyFile(file).read().verifier();
  }

  private CommandLineRun rotate() {
    return CommandLineRun.of("rotate-key", "--reason", "The laptop was lost", "--data", data);
  }

  @Test
  void bothKeysOpenTheCheckpointInBetweenAndTheNewOneThoseAfterwards() throws Exception {
    CommandLineRun rotated = rotate();
    VerifierKey second = new KeyFile(file).read().verifier();
    assertThat(rotated.status()).isZero();
    assertThat(String.join("\n", rotated.out())).contains(first.toString(), second.toString());
    try (Instance instance = Instance.on(data)) {
      Note between = Note.parse(instance.ask("/api/log/checkpoints/3").body());
      assertThat(Checkpoint.open(between, first)).isEqualTo(Checkpoint.open(between, second));
      instance.post("/api/cases", CASE);
      Note after = Note.parse(instance.ask("/api/log/checkpoint?after=4").body());
      assertThat(Checkpoint.open(after, second).head().size()).isEqualTo(4);
      assertThat(after.opens(first)).isFalse();
    }
    assertThat(CommandLineRun.of("verify", "--data", data).status()).isZero();
  }

  @Test
  void anInstanceWithTheRetiredKeyRecordsAndSignsNothing() throws Exception {
    rotate();
    Files.move(data.resolve("log.key.retired-" + first.id()), file, StandardCopyOption.REPLACE_EXISTING);
    try (Instance instance = Instance.on(data)) {
      assertThat(instance.post("/api/cases", CASE).statusCode()).isEqualTo(201);
      assertThat(instance.ask("/api/log/checkpoint?after=4").statusCode()).isEqualTo(404);
      assertThat(instance.ask("/api/log/checkpoint").body()).contains("\n3\n");
    }
  }

  @Test
  void anInstanceFinishesWhatWasBrokenOffBetweenTheFiles() throws Exception {
    rotate();
    VerifierKey second = new KeyFile(file).read().verifier();
    Files.move(file, data.resolve("log.key.next"));
    try (Instance instance = Instance.on(data)) {
      assertThat(instance.post("/api/cases", CASE).statusCode()).isEqualTo(201);
      assertThat(Note.parse(instance.ask("/api/log/checkpoint?after=4").body()).opens(second)).isTrue();
    }
    assertThat(new KeyFile(file).read().verifier()).isEqualTo(second);
  }

  @Test
  void isRefusedWhileAnInstanceRuns() throws Exception {
    try (Instance running = Instance.on(data)) {
      assertThat(rotate().complaint()).contains("is in use by another Daftar");
      assertThat(running.ask("/api/log/checkpoint").statusCode()).isEqualTo(200);
    }
    assertThat(new KeyFile(file).read().verifier()).isEqualTo(first);
  }

  @Test
  void isRefusedWhereThereIsNoLogOrNoReason() throws IOException {
    Path empty = Files.createDirectory(data.resolve("empty"));
    assertThat(CommandLineRun.of("rotate-key", "--reason", "why", "--data", empty).complaint())
        .isEqualTo(empty.resolve("log.sqlite") + " does not exist");
    assertThat(empty).isEmptyDirectory();
    assertThat(CommandLineRun.of("rotate-key", "--data", data).status()).isEqualTo(2);
    assertThat(CommandLineRun.of("rotate-key", "--reason", " ", "--data", data).complaint())
        .isEqualTo("reason must not be blank");
  }
}
