package org.daftar.command.platform.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.LogEngine;
import org.daftar.command.platform.log.LogInvariants;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.database.BreakingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite says that the disk is full at a limit of pages set for its file. */
class FullDiskTest {

  private static final Payload LARGE = Payload.of("{\"text\":\"" + "x".repeat(3_000) + "\"}");

  @TempDir Path folder;

  private final Map<Long, String> acknowledged = new HashMap<>();
  private BreakingDatabase database;
  private EventLog log;

  @BeforeEach
  void openLogOnASmallDisk() {
    database = new BreakingDatabase(SqliteDatabase.open(DataFolder.take(folder)), new SQLException());
    database.onConnect(Optional.of("pragma max_page_count = 60"));
    log = LogEngine.open(database, () -> TestEvents.GENESIS, LogClock.system());
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  private void append(long sequence) {
    String eventId = "evt-" + sequence;
    long position = log.append(Append.of(new NewEvent("cas_1", sequence, eventId, LARGE))).lastPosition();
    acknowledged.put(position, eventId);
  }

  private void fill() {
    for (long sequence = 0; true; sequence++) {
      append(sequence);
    }
  }

  @Test
  void saysThatNothingCanBeWrittenAndLeavesNothingHalfWritten() {
    assertThatThrownBy(this::fill).isInstanceOf(LogUnavailable.class).hasMessageContaining("full");

    assertThat(acknowledged).isNotEmpty();
    assertThat(log.size()).isEqualTo(1 + acknowledged.size());
    LogInvariants.hold(log, acknowledged);
  }

  @Test
  void writesAgainByItselfOnceThereIsRoom() {
    assertThatThrownBy(this::fill).isInstanceOf(LogUnavailable.class);
    database.onConnect(Optional.empty());
    append(acknowledged.size());

    LogInvariants.hold(log, acknowledged);
  }
}
