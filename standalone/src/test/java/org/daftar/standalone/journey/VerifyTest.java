package org.daftar.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyTest {

  @TempDir private static Path written;

  @TempDir private Path data;
  private Path log;

  @BeforeAll
  static void write() throws Exception {
    SmallCase.recordIn(written);
  }

  @BeforeEach
  void copy() throws Exception {
    log = Files.copy(written.resolve("log.sqlite"), data.resolve("log.sqlite"));
  }

  @Test
  void findsALogWholeAndCountsItsEvents() {
    CommandLineRun run = CommandLineRun.of("verify", "--data", data);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsExactly(
            "The log is whole: " + SmallCase.EVENTS + " events, every one can be read.",
            "What is read from it agrees with it.");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void namesTheFirstWrongPositionOfADamagedLog(Damage damage) throws Exception {
    damage.to(log);

    CommandLineRun run = CommandLineRun.of("verify", "--data", data);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().getFirst()).startsWith("daftar: position 5 ");
    assertThat(run.err()).noneMatch(line -> line.contains("\tat "));
  }

  @Test
  void findsThatAnInstanceTellsWhatItsLogTells() throws Exception {
    Files.copy(written.resolve("log.key"), data.resolve("log.key"));
    try (Instance instance = Instance.on(data)) {
      assertThat(CommandLineRun.of("verify", "--data", data).status()).isZero();
      assertThat(instance.address()).isNotNull();
    }
  }

  @Test
  void noticesAnInstanceThatTellsSomethingElse(@TempDir Path other) throws Exception {
    Files.copy(written.resolve("log.key"), data.resolve("log.key"));
    try (Instance instance = Instance.on(other)) {
      Files.writeString(data.resolve("address"), instance.address() + "\n");

      assertThat(CommandLineRun.of("verify", "--data", data).complaint()).contains("tells of case cas_");
    }
  }

  @Test
  void saysThatAFileIsNoLog() throws Exception {
    Files.writeString(log, "this is no database, however long one may look at it");

    assertThat(CommandLineRun.of("verify", "--data", data).complaint()).contains("is not a database");
  }

  @Test
  void saysThatThereIsNoLog() throws Exception {
    Files.delete(log);

    assertThat(CommandLineRun.of("verify", "--data", data).complaint()).endsWith("log.sqlite does not exist");
  }
}
