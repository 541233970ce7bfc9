package org.daftar.command.platform.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.events;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.LogCheck.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCheckTest {

  @TempDir Path folder;

  private Path file;

  /** A log of 201 events. */
  @BeforeEach
  void makeLog() {
    try (EventLog log = SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system())) {
      log.append(events("cas_1", 0, 99));
      log.append(events("cas_2", 0, 98));
      log.append(withKey(event("cas_2", 99), "k"));
    }
    file = DataFolder.log(folder);
  }

  private List<String> rulesBrokenAfter(String... changes) throws SQLException {
    try (Connection connection = SqliteFile.writing(file).getConnection();
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute(change);
      }
    }
    return LogCheck.of(file).stream().map(Finding::rule).distinct().toList();
  }

  @Test
  void findsNothingInAWholeLog() {
    assertThat(LogCheck.of(file)).isEmpty();
  }

  @Test
  void findsThatTheLastEventIsMissing() throws SQLException {
    assertThat(rulesBrokenAfter("delete from event where position = 200"))
        .containsExactly("size-as-counted", "outcomes-of-events");
  }

  @Test
  void findsThatAnEventIsMissingThoughTheRestWasRenumbered() throws SQLException {
    assertThat(
            rulesBrokenAfter(
                "delete from event where position = 50",
                "update event set position = position - 1 where position > 50",
                "update head set size = 200",
                "update outcome set size = 200"))
        .containsExactly("dense-sequences");
  }

  @Test
  void findsAGap() throws SQLException {
    assertThat(
            rulesBrokenAfter("update event set position = 300 where position = 200", "update outcome set size = 301"))
        .containsExactly("dense-positions");
  }

  @Test
  void findsThatTwoEventsOfAStreamWereSwapped() throws SQLException {
    assertThat(
            rulesBrokenAfter(
                "update event set position = -1 where position = 10",
                "update event set position = 10 where position = 11",
                "update event set position = 11 where position = -1"))
        .containsExactly("dense-sequences");
  }

  @Test
  void findsAnEventThatStandsTwice() throws SQLException {
    assertThat(
            rulesBrokenAfter(
                "create table bare as select * from event",
                "drop table event",
                "alter table bare rename to event",
                "update event set event_id = (select event_id from event where position = 7) where position = 8"))
        .containsExactly("unique-events");
  }

  @Test
  void findsARecordThatWasBackDated() throws SQLException {
    assertThat(rulesBrokenAfter("update event set recorded_at = recorded_at - 1 where position = 70"))
        .containsExactly("time-in-order");
  }

  @Test
  void findsThatTheGenesisIsAnother() throws SQLException {
    assertThat(rulesBrokenAfter("update event set stream = 'cas_3' where position = 0"))
        .containsExactly("genesis-first");
  }

  @Test
  void findsADamagedPage() throws Exception {
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(damaged.length() / 2);
      damaged.write(new byte[4096]);
    }

    assertThat(LogCheck.of(file)).isNotEmpty();
  }

  @Test
  void findsThatAFileIsNoLog() throws Exception {
    Path other = Files.writeString(folder.resolve("other"), "this is no database, however long one may look at it");

    assertThat(LogCheck.of(other)).extracting(Finding::rule).containsExactly("readable");
    assertThat(LogCheck.of(folder.resolve("absent"))).extracting(Finding::rule).containsExactly("readable");
  }
}
