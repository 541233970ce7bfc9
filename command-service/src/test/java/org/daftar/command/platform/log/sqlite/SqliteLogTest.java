package org.daftar.command.platform.log.sqlite;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.EventLogContract;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest extends EventLogContract {

  @TempDir Path folder;

  @Override
  protected EventLog open(LogClock clock) {
    return SqliteLog.open(folder, () -> TestEvents.GENESIS, clock);
  }

  @Test
  void saysThatItCannotReadTheLogOfAnotherVersion(@TempDir Path older) throws SQLException {
    SqliteLog.open(older, () -> TestEvents.GENESIS, LogClock.system()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older.resolve("log.sqlite"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update flyway_schema_history set checksum = 1 where version = '1'");
    }

    assertThatExceptionOfType(LogUnavailable.class)
        .isThrownBy(() -> SqliteLog.open(older, () -> TestEvents.GENESIS, LogClock.system()).close())
        .withMessageContaining("a version of Daftar whose logs this version cannot read");
  }
}
