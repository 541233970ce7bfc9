package org.daftar.command.platform.log.sqlite;

import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  private EventLog open() {
    return SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system());
  }

  @Test
  void isRefusedToASecondProcess() throws Exception {
    try (AppendingProcess first = AppendingProcess.start(folder, "first")) {
      assertThatThrownBy(this::open)
          .isInstanceOf(FolderInUse.class)
          .hasMessageContaining(folder.toRealPath().toString())
          .hasMessageContaining("(process " + first.pid() + ")");
    }
  }

  @Test
  void isFreeOnceTheFirstProcessIsKilled() throws Exception {
    try (AppendingProcess first = AppendingProcess.start(folder, "first")) {
      first.kill(new HashMap<>());
    }
    try (EventLog log = open()) {
      assertThat(log.size()).isPositive();
    }
  }

  @Test
  void isRefusedTwiceWithinOneProcessAndKeptFromOthers() throws Exception {
    try (EventLog log = open()) {
      assertThatThrownBy(this::open).isInstanceOf(FolderInUse.class);
      assertThatThrownBy(() -> AppendingProcess.start(folder, "other")).hasMessageContaining("did not open");
      assertThat(log.size()).isEqualTo(1);
    }
  }

  @Test
  void isFreeOnceTheLogIsClosed() {
    open().close();
    open().close();

    assertThat(folder.resolve("log.sqlite")).exists();
  }

  @Test
  void isLetGoWhereTheLogDoesNotOpen() throws Exception {
    Files.writeString(folder.resolve("log.sqlite"), "this is no database, however long one may look at it");
    assertThatThrownBy(this::open).isNotInstanceOf(FolderInUse.class);
    Files.delete(folder.resolve("log.sqlite"));

    open().close();
  }

  @Test
  void isSweptOfWhatAKilledProcessLeft() throws Exception {
    Path left = Files.createDirectories(folder.resolve("native")).resolve("sqlite-3.0-left-libsqlitejdbc.so");
    Files.writeString(left, "left");
    open().close();

    assertThat(left).doesNotExist();
  }

  @Test
  void isMadeForItsOwnerOnly() throws Exception {
    Path made = folder.resolve("made");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    SqliteLog.open(made, () -> TestEvents.GENESIS, LogClock.system()).close();

    assertThat(Files.getPosixFilePermissions(made)).containsOnly(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE);
  }
}
