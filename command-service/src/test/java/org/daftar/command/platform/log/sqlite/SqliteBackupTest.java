package org.daftar.command.platform.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.platform.log.LogInvariants;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBackupTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private EventLog open(Path where) {
    return SqliteLog.open(where, () -> TestEvents.GENESIS, LogClock.system());
  }

  private List<LoggedEvent> restored(Path copy) throws Exception {
    assertThat(SqliteBackup.restore(copy, elsewhere.resolve("restored"))).isEmpty();
    return events(elsewhere.resolve("restored"));
  }

  private List<LoggedEvent> events(Path where) {
    try (EventLog log = open(where)) {
      return log.readFrom(0, Integer.MAX_VALUE);
    }
  }

  @Test
  void copiesALogThatNobodyUses() throws Exception {
    try (EventLog log = open(folder)) {
      log.append(TestEvents.events("cas_1", 0, 9));
    }
    Path copy = elsewhere.resolve("copy");

    assertThat(SqliteBackup.copy(folder, copy)).isEmpty();
    assertThat(restored(copy)).hasSize(11);
  }

  @Test
  void copiesALogThatAnotherProcessWritesWithAllThatWasAcknowledgedBefore() throws Exception {
    Map<Long, String> before = new HashMap<>();
    Path copy = elsewhere.resolve("copy");
    try (AppendingProcess process = AppendingProcess.start(folder, "other")) {
      process.awaitAcknowledged(500, before);
      assertThat(SqliteBackup.copy(folder, copy)).isEmpty();
      process.awaitAcknowledged(50, new HashMap<>());
    }

    LogInvariants.hold(restored(copy), before);
  }

  @Test
  void leavesNothingButTheCopy() throws Exception {
    open(folder).close();
    SqliteBackup.copy(folder, elsewhere.resolve("copy"));

    assertThat(elsewhere).isDirectoryContaining("glob:**/copy").isDirectoryNotContaining("glob:**/*.part");
  }

  @Test
  void doesNotReplaceAFile() throws Exception {
    open(folder).close();
    Path copy = Files.writeString(elsewhere.resolve("copy"), "precious");

    assertThatThrownBy(() -> SqliteBackup.copy(folder, copy)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(copy).hasContent("precious");
  }

  @Test
  void saysThatThereIsNoLog() {
    assertThatThrownBy(() -> SqliteBackup.copy(folder, elsewhere.resolve("copy")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("there is no log");
  }

  @Test
  void putsTheCopyInTheLogsPlaceAndKeepsWhatStoodThere() throws Exception {
    open(folder).close();
    SqliteBackup.copy(folder, elsewhere.resolve("copy"));
    try (EventLog log = open(folder)) {
      log.append(TestEvents.events("cas_1", 0, 9));
    }

    assertThat(SqliteBackup.restore(elsewhere.resolve("copy"), folder)).isEmpty();
    assertThat(events(folder)).hasSize(1);
    assertThat(folder).isDirectoryRecursivelyContaining("glob:**/before-restore-*/log.sqlite");
  }

  @Test
  void replacesNothingByADamagedCopy() throws Exception {
    open(folder).close();
    Path copy = Files.writeString(elsewhere.resolve("copy"), "this is no database, however long one may look at it");

    assertThat(SqliteBackup.restore(copy, folder)).isNotEmpty();
    assertThat(events(folder)).hasSize(1);
    assertThat(folder).isDirectoryNotContaining("glob:**/restoring*");
  }

  @Test
  void restoresNothingIntoAFolderInUse() throws Exception {
    try (EventLog log = open(folder)) {
      SqliteBackup.copy(folder, elsewhere.resolve("copy"));

      assertThatThrownBy(() -> SqliteBackup.restore(elsewhere.resolve("copy"), folder)).isInstanceOf(FolderInUse.class);
      assertThat(log.size()).isEqualTo(1);
    }
  }

  @Test
  void aLogThatIsClosedIsOneFile() {
    open(folder).close();

    assertThat(folder).isDirectoryNotContaining("glob:**/log.sqlite-*");
  }
}
