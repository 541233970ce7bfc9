package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.EventLogContract;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresLogTest extends EventLogContract {

  private static TestPostgres server;

  private DataSource schema;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  @Override
  protected EventLog open(LogClock clock) {
    schema = schema == null ? server.newSchema() : schema;
    return PostgresLog.open(schema, () -> TestEvents.GENESIS, clock);
  }

  @Test
  void refusesAServerThatMayLoseWhatItHasCommitted() throws Exception {
    try (TestPostgres careless = TestPostgres.startOwn("off")) {
      DataSource connections = careless.newSchema();

      assertThatThrownBy(() -> PostgresLog.open(connections, () -> TestEvents.GENESIS, clock.asFound()))
          .isInstanceOf(LogUnavailable.class)
          .hasMessageContaining("fsync");
    }
  }
}
