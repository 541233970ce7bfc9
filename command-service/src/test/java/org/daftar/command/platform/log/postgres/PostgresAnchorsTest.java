package org.daftar.command.platform.log.postgres;

import javax.sql.DataSource;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.AnchorsContract;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresAnchorsTest extends AnchorsContract {

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
}
