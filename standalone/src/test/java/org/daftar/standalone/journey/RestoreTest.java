package org.daftar.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A folder with a log of its own, and a copy of another log. */
class RestoreTest {

  @TempDir private static Path written;

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private Path copy;

  @BeforeAll
  static void write() throws Exception {
    SmallCase.recordIn(written);
  }

  @BeforeEach
  void copy() throws IOException {
    Files.writeString(data.resolve("log.sqlite"), "what stood here before");
    copy = elsewhere.resolve("copy");
    assertThat(CommandLineRun.of("backup", copy, "--data", written).status()).isZero();
  }

  @Test
  void putsTheCopyInTheLogsPlaceAndKeepsWhatStoodThere() throws IOException {
    assertThat(CommandLineRun.of("restore", copy, "--data", data))
        .isEqualTo(CommandLineRun.saying("Restored into " + data + "."));
    assertThat(CommandLineRun.of("verify", "--data", data).status()).isZero();
    assertThat(names(data)).anyMatch(name -> name.startsWith("before-restore-"));
  }

  @ParameterizedTest
  @EnumSource
  void replacesNothingByADamagedCopy(Damage damage) throws Exception {
    damage.to(copy);

    assertThat(refused()).startsWith("nothing was replaced, since the copy is not whole: position 5 ");
  }

  @Test
  void replacesNothingByATruncatedCopy() throws Exception {
    byte[] whole = Files.readAllBytes(copy);
    Files.write(copy, Arrays.copyOf(whole, whole.length / 2));

    assertThat(refused()).startsWith("nothing was replaced, since the copy is not whole: it cannot be read as a log: ");
  }

  @Test
  void replacesNothingByWhatIsNoCopy() throws Exception {
    Files.writeString(copy, "this is no database, however long one may look at it");

    assertThat(refused()).startsWith("nothing was replaced, since the copy is not whole: it cannot be read as a log: ");
  }

  @Test
  void replacesNothingByAnEmptyFile() throws Exception {
    Files.write(copy, new byte[0]);

    assertThat(refused()).startsWith("nothing was replaced, since the copy is not whole: it cannot be read as a log: ");
  }

  @Test
  void replacesNothingByWhatDoesNotExist() throws Exception {
    Files.delete(copy);

    assertThat(refused()).isEqualTo(copy + " does not exist");
  }

  @Test
  void replacesNothingInAFolderInUse() throws Exception {
    Path used = elsewhere.resolve("used");
    try (Instance running = Instance.on(used)) {
      assertThat(CommandLineRun.of("restore", copy, "--data", used).complaint())
          .startsWith("The data folder " + used.toRealPath() + " is in use by another Daftar");
      assertThat(running.get("/api/cases").path("total").asInt()).isZero();
    }
  }

  @Test
  void leavesNothingBesideTheCopy() throws IOException {
    CommandLineRun.of("restore", copy, "--data", data);

    assertThat(names(elsewhere)).containsExactly("copy");
  }

  private String refused() throws IOException {
    String complaint = CommandLineRun.of("restore", copy, "--data", data).complaint();
    assertThat(data.resolve("log.sqlite")).hasContent("what stood here before");
    assertThat(names(data)).noneMatch(name -> name.startsWith("before-restore-") || name.startsWith("restoring"));
    return complaint;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
