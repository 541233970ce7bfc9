package org.daftar.command.platform.log.postgres;

import java.sql.SQLException;
import org.daftar.command.platform.log.BreakingDatabase;
import org.daftar.command.platform.log.BrokenCommitContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.util.PSQLState;

class PostgresBrokenCommitTest extends BrokenCommitContract {

  private static TestPostgres server;

  @BeforeAll
  static void startServer() {
    server = TestPostgres.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @Override
  protected BreakingDatabase database() {
    SQLException broken = new SQLException("An I/O error occurred", PSQLState.CONNECTION_FAILURE.getState());
    return new BreakingDatabase(PostgresDatabase.open(server.newSchema()), broken);
  }
}
