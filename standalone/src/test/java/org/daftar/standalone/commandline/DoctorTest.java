package org.daftar.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir private Path folder;

  @Test
  void findsWellWhatAnInstanceNeeds() {
    CommandLineRun run = CommandLineRun.of("doctor", "--data", folder.resolve("new"), "--port", 0);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .satisfiesExactly(
            java -> assertThat(java).matches("Java +well +\\d+.*"),
            data -> assertThat(data).matches("Data folder +well +.*new \\(made at the first start\\)"),
            space -> assertThat(space).matches("Free space +well +\\d+ MiB"),
            port -> assertThat(port).matches("Port 0 +well +free"),
            clock -> assertThat(clock).matches("Clock +well +\\d{4}-.*: check that this is the time"));
  }

  @Test
  void makesNothing() {
    CommandLineRun.of("doctor", "--data", folder.resolve("new"), "--port", 0);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void findsAPortThatIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run = CommandLineRun.of("doctor", "--data", folder, "--port", other.getLocalPort());

      assertThat(run.status()).isEqualTo(1);
      assertThat(unwell(run)).singleElement().asString().contains("in use: choose another one with --port");
    }
  }

  @Test
  void findsADataFolderThatIsAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    CommandLineRun run = CommandLineRun.of("doctor", "--data", file, "--port", 0);

    assertThat(run.status()).isEqualTo(1);
    assertThat(unwell(run)).singleElement().asString().startsWith("Data folder").contains(file + " is not a folder");
  }

  @Test
  void findsADataFolderBelowAFile() throws IOException {
    Path below = Files.createFile(folder.resolve("file")).resolve("data");

    CommandLineRun run = CommandLineRun.of("doctor", "--data", below, "--port", 0);

    assertThat(run.status()).isEqualTo(1);
    assertThat(unwell(run)).singleElement().asString().startsWith("Data folder");
  }

  @Test
  void saysThatAnInstanceRunsOnTheDataFolder() throws Exception {
    try (Instance running = Instance.on(folder)) {
      CommandLineRun run = CommandLineRun.of("doctor", "--data", folder, "--port", running.address().getPort());

      assertThat(run.status()).isEqualTo(1);
      assertThat(unwell(run)).hasSize(1);
    }
  }

  private static List<String> unwell(CommandLineRun run) {
    return run.out().stream().filter(line -> line.contains("NOT WELL")).toList();
  }
}
