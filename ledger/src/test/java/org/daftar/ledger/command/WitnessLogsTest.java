package org.daftar.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.Cosignature;
import org.daftar.ledger.checkpoint.Sample;
import org.daftar.ledger.checkpoint.WitnessRequest;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.Signature;
import org.daftar.ledger.tree.ConsistencyProof;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A partner cosigns what comes on a stick. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class WitnessLogsTest {

  private static final ConsistencyProof NONE = new ConsistencyProof(List.of());

  @TempDir private Path folder;

  private Path trust;
  private Path answer;

  @BeforeEach
  void write() throws IOException {
    trust = Files.writeString(folder.resolve("trust"), "log " + Sample.logKey().verifier() + "\nquorum none\n");
    answer = folder.resolve("answer");
  }

  @Test
  void makesItsKeyAndCosigns() throws Exception {
    Run run = witness(request(0, 3), "--name", "witness.example.org");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("witness witness.example.org witness.example.org+", "Cosigned.");
    Path key = folder.resolve("key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
    Note cosigned = Sample.of(9).checkpoint(3).with(List.of(Signature.parse(Files.readString(answer).strip())));
    assertThat(Cosignature.find(cosigned, new KeyFile(key).read().verifier())).isPresent();
  }

  @Test
  void needsANameOnceOnly() throws Exception {
    assertThat(witness(request(0, 3)).err()).contains("--name is needed");
    witness(request(0, 3), "--name", "witness.example.org");
    Files.delete(answer);

    assertThat(witness(request(3, 3)).status()).isZero();
  }

  @Test
  void saysFromWhichSizeOnItCanBeAsked() throws Exception {
    witness(request(0, 3), "--name", "witness.example.org");
    Files.delete(answer);

    Run run = witness(request(0, 7));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("NOT COSIGNED: this witness has cosigned size 3; ask from there\n");
    assertThat(answer).doesNotExist();
  }

  @Test
  void overwritesNoAnswer() throws Exception {
    Files.writeString(answer, "something");

    assertThat(witness(request(0, 3), "--name", "witness.example.org").err()).contains("exists already");
    assertThat(Files.readString(answer)).isEqualTo("something");
  }

  @Test
  void takesNoKeyOfALog() throws Exception {
    Files.writeString(folder.resolve("key"), Sample.logKey().secret());

    assertThat(witness(request(0, 3)).err()).contains("holds the key of a log, not of a witness");
  }

  @Test
  void isToldOneWayOnly() {
    assertThat(Run.of(new WitnessLogs(), "--key", "k", "--trust", trust, "--state", folder).status()).isEqualTo(2);
    assertThat(
            Run.of(
                    new WitnessLogs(),
                    "--key",
                    "k",
                    "--trust",
                    trust,
                    "--state",
                    folder,
                    "--listen",
                    "0",
                    "--request",
                    "r",
                    "--answer",
                    "a")
                .status())
        .isEqualTo(2);
  }

  @Test
  void cosignsOneTreeOfASizeWhereSeveralProcessesAreAsked() throws Exception {
    witness(request(0, 3), "--name", "witness.example.org");
    List<Process> processes = new ArrayList<>();
    for (int tree = 0; tree < 3; tree++) {
      Checkpoint other = new Checkpoint(Sample.ORIGIN, new TreeHead(5, Sample.leaf(tree)));
      Path asked = Files.writeString(folder.resolve("other-" + tree), "");
      Files.writeString(asked, new WitnessRequest(0, NONE, other.sign(Sample.logKey())).toString());
      processes.add(start(asked, folder.resolve("answer-" + tree)));
    }
    int cosigned = 0;
    for (Process process : processes) {
      cosigned += process.waitFor() == 0 ? 1 : 0;
    }
    assertThat(cosigned).isEqualTo(1);
  }

  /** With a memory of its own, in which nothing of the log was cosigned yet. */
  private Process start(Path request, Path answered) throws IOException {
    List<String> command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-classpath",
            System.getProperty("java.class.path").replace("/", File.separator),
            Ledger.class.getName(),
            "witness",
            "--key",
            folder.resolve("key").toString(),
            "--trust",
            trust.toString(),
            "--state",
            folder.resolve("shared").toString(),
            "--request",
            request.toString(),
            "--answer",
            answered.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(answered.getFileName() + ".txt").toFile())
        .start();
  }

  private Path request(long old, long size) throws IOException {
    Sample log = Sample.of(9);
    ConsistencyProof proof = old == 0 || old == size ? NONE : log.prover().consistency(old, size);
    return Files.writeString(
        folder.resolve("request"), new WitnessRequest(old, proof, log.checkpoint(size)).toString());
  }

  private Run witness(Path request, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "--key",
                folder.resolve("key"),
                "--trust",
                trust,
                "--state",
                folder.resolve("state"),
                "--request",
                request,
                "--answer",
                answer));
    arguments.addAll(List.of(more));
    return Run.of(new WitnessLogs(), arguments.toArray());
  }
}
