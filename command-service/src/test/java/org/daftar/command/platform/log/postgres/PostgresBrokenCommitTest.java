package org.daftar.command.platform.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.platform.log.TestEvents.events;

import java.sql.SQLException;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.BrokenCommitContract;
import org.daftar.command.platform.log.database.BreakingDatabase;
import org.daftar.command.platform.log.database.BreakingDatabase.Break;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLState;

@ExtendWith(PostgresServer.class)
class PostgresBrokenCommitTest extends BrokenCommitContract {

  private static TestPostgres server;

  @BeforeAll
  static void reachServer(TestPostgres running) {
    server = running;
  }

  @Override
  protected BreakingDatabase breakingDatabase() {
    SQLException broken = new SQLException("An I/O error occurred", PSQLState.CONNECTION_FAILURE.getState());
    return new BreakingDatabase(PostgresDatabase.open(server.newSchema()), broken);
  }

  @Test
  void stopsACommitThatTheServerGetsRoundToAfterItWasSaidNotToHaveHappened() throws SQLException {
    database.breakAt(Break.BEFORE_COMMIT);
    assertThatThrownBy(() -> log.append(events("cas_1", 1, 1))).isInstanceOf(LogUnavailable.class);

    assertThat(database.carryOutWhatWasLost()).isFalse();
    assertThat(log.headOf("cas_1")).hasValue(0);
  }
}
