package org.daftar.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.standalone.CommandLineRun;
import org.daftar.standalone.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instance that cannot start says why in one sentence, and ends. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StartRefusedTest {

  @TempDir private Path folder;

  @Test
  void saysThatThePortIsTakenAndLetsGoOfTheDataFolder() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();

      assertThat(CommandLineRun.of("--data", folder, "--port", port).complaint())
          .isEqualTo("port " + port + " is in use; choose another one with --port, or 0 for any free one");
    }
    try (Instance instance = Instance.on(folder)) {
      assertThat(instance.ask("/api/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void saysThatAnotherInstanceHasTheDataFolder() throws Exception {
    try (Instance running = Instance.on(folder)) {
      assertThat(CommandLineRun.of("--data", folder, "--port", 0).complaint())
          .startsWith("The data folder " + folder.toRealPath() + " is in use by another Daftar");
      assertThat(running.ask("/api/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void saysThatTheDataFolderIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "precious");

    assertThat(CommandLineRun.of("--data", file, "--port", 0).complaint()).isEqualTo(file + " is not a folder");
    assertThat(file).hasContent("precious");
  }

  @Test
  void saysThatTheDataFolderCannotBeMadeBelowAFile() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(CommandLineRun.of("--data", file.resolve("data"), "--port", 0).complaint()).startsWith(file.toString());
  }

  @Test
  void saysThatTheDataFolderIsClosedToThisAccount() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isWritable(closed)).as("permissions bind this account").isFalse();

    assertThat(CommandLineRun.of("--data", closed, "--port", 0).complaint()).contains("is closed to you");
  }

  @Test
  void saysThatTheLogIsNoLog() throws Exception {
    Files.writeString(folder.resolve("log.sqlite"), "this is no database, however long one may look at it");

    assertThat(CommandLineRun.of("--data", folder, "--port", 0).complaint())
        .startsWith("the log cannot be read or written: ")
        .contains("file is not a database");
  }

  @Test
  void showsNothingOfALogThatItCannotReadToItsEnd() throws Exception {
    try (Instance instance = Instance.on(folder)) {
      instance.post("/api/cases", "{\"title\": \"A case\"}");
      instance.post("/api/cases", "{\"title\": \"Another\"}");
    }
    damage("update event set payload = cast('{' as blob) where position = 1");

    assertThat(CommandLineRun.of("--data", folder, "--port", 0).complaint())
        .startsWith("the log cannot be read from position ")
        .endsWith("; ./daftar verify says what is wrong with it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "-1", "eighty"})
  void doesNotUnderstandAPortThatCannotBe(String port) {
    CommandLineRun run = CommandLineRun.of("--data", folder, "--port", port);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().getFirst()).contains("--port").contains(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--time-stamps stamps.example",
        "--time-stamps https://me@stamps.example",
        "--time-stamps https://stamps.example --anchor-every PT59S",
        "--time-stamps https://stamps.example --anchor-every daily",
        "--anchor-every PT1H"
      })
  void doesNotUnderstandHowToAskForTimeStamps(String words) {
    List<String> arguments = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
    arguments.addAll(List.of(words.split(" ", -1)));
    CommandLineRun run = CommandLineRun.of(arguments.toArray());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().getFirst()).contains("--");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"srve", "--prot", "verify --all", "backup", "restore"})
  void doesNotUnderstandWhatItDoesNotKnow(String words) {
    CommandLineRun run = CommandLineRun.of((Object[]) words.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().noneMatch(line -> line.contains("\tat "));
  }

  private void damage(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("log.sqlite"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
