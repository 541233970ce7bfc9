package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.platform.log.TestEvents.event;
import static org.daftar.command.platform.log.TestEvents.outcome;
import static org.daftar.command.platform.log.TestEvents.withKey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.database.Batch;
import org.daftar.command.platform.log.database.Head;
import org.daftar.command.platform.log.leaf.EventRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statement that appends, by itself: it writes when the log is as it was planned, and only then. */
@ExtendWith(PostgresServer.class)
class HeadSwapTest {

  private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");

  private static TestPostgres server;

  private DataSource schema;
  private EventLog log;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  /** A log of two events. */
  @BeforeEach
  void openLog() {
    schema = server.newSchema();
    log = PostgresLog.open(schema, () -> TestEvents.GENESIS, LogClock.system());
    log.append(withKey(event("cas_1", 0), "taken"));
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  private static Batch batch(Head before, String key, Map<String, Long> assumed) {
    long size = before.size() + 1;
    LoggedEvent event = new LoggedEvent(before.size(), "cas_9", 0, "evt-9", LATER, Payload.of("{}"));
    EventRow row = new EventRow(event, Payload.of("{}"), Payload.of(""));
    StoredOutcome stored = new StoredOutcome(outcome(key), new Appended(size));
    Head after = new Head(size, LATER.toEpochMilli(), before.fence());
    return new Batch(before, after, List.of(row), List.of(stored), assumed);
  }

  private boolean write(Batch batch) throws SQLException {
    try (Connection connection = schema.getConnection()) {
      boolean written = HeadSwap.write(connection, batch);
      assertThat(log.size()).isEqualTo(written ? 3 : 2);
      assertThat(log.headOf("cas_9").isPresent()).isEqualTo(written);
      assertThat(log.outcome("new").isPresent()).isEqualTo(written);
      return written;
    }
  }

  @Test
  void writesWhereTheLogIsAsItWasPlanned() throws SQLException {
    Map<String, Long> assumed = Map.of("cas_1", 0L, "cas_2", Append.NOTHING);

    assertThat(write(batch(new Head(2, 0, 0), "new", assumed))).isTrue();
  }

  @Test
  void writesNothingWhereTheHeadHasMoved() throws SQLException {
    assertThat(write(batch(new Head(1, 0, 0), "new", Map.of()))).isFalse();
  }

  @Test
  void writesNothingBehindTheFence() throws SQLException {
    try (Connection connection = schema.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update head set fence = fence + 1");
    }

    assertThat(write(batch(new Head(2, 0, 0), "new", Map.of()))).isFalse();
  }

  @Test
  void writesNothingWhereAnAssumedHeadIsOtherwise() throws SQLException {
    assertThat(write(batch(new Head(2, 0, 0), "new", Map.of("cas_1", Append.NOTHING)))).isFalse();
    assertThat(write(batch(new Head(2, 0, 0), "new", Map.of("cas_2", 0L)))).isFalse();
  }

  @Test
  void writesNothingWhereAKeyIsTaken() throws SQLException {
    assertThat(write(batch(new Head(2, 0, 0), "taken", Map.of()))).isFalse();
  }
}
