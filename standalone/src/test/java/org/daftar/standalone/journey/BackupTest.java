package org.daftar.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.daftar.standalone.demo.Dossier;
import org.daftar.standalone.demo.DossierLoader;
import org.daftar.standalone.demo.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies are made of an instance that runs, and of which nobody knows that they are made. */
class BackupTest {

  @TempDir private static Path data;

  @TempDir private Path elsewhere;

  private static Instance running;
  private static Collection<Made> made;

  @BeforeAll
  static void start() throws Exception {
    running = Instance.on(data);
    made = new DossierLoader(running.address()).load(Dossier.sample()).values();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void aCopyOfARunningInstanceAnswersTheSameElsewhere() throws Exception {
    Path copy = elsewhere.resolve("copy");
    Path restored = elsewhere.resolve("restored");

    assertThat(CommandLineRun.of("backup", copy, "--data", data).status()).isZero();
    CommandLineRun restore = CommandLineRun.of("restore", copy, "--data", restored);

    assertThat(restore).isEqualTo(CommandLineRun.saying("Restored into " + restored + "."));
    try (Instance other = Instance.on(restored)) {
      assertThat(Readings.of(other, made).byPath()).isEqualTo(Readings.of(running, made).byPath());
    }
  }

  @Test
  void saysWhereTheCopyIsAndThatItIsWhole() {
    Path copy = elsewhere.resolve("copy");

    assertThat(CommandLineRun.of("backup", copy, "--data", data))
        .isEqualTo(CommandLineRun.saying("Backed up to " + copy + "; the copy was checked and is whole."));
  }

  @Test
  void doesNotReplaceAFile() throws Exception {
    Path precious = Files.writeString(elsewhere.resolve("precious"), "precious");

    assertThat(CommandLineRun.of("backup", precious, "--data", data).complaint())
        .isEqualTo(precious + " exists already; choose another name");
    assertThat(precious).hasContent("precious");
  }

  @Test
  void saysThatThereIsNoFolderForTheCopy() {
    assertThat(CommandLineRun.of("backup", elsewhere.resolve("none").resolve("copy"), "--data", data).complaint())
        .isEqualTo(elsewhere.resolve("none") + " is not a folder");
  }

  @Test
  void saysThatTheCopyCannotBeMadeBelowAFile() throws Exception {
    Path file = Files.createFile(elsewhere.resolve("file"));

    assertThat(CommandLineRun.of("backup", file.resolve("copy"), "--data", data).complaint())
        .isEqualTo(file + " is not a folder");
  }

  @Test
  void saysThatThereIsNothingToCopy() {
    assertThat(CommandLineRun.of("backup", elsewhere.resolve("copy"), "--data", elsewhere).complaint())
        .isEqualTo(elsewhere.resolve("log.sqlite") + " does not exist");
  }
}
