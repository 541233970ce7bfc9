package org.daftar.command.platform.relay;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.daftar.command.platform.relay.Leadership.Lead;
import org.daftar.command.platform.relay.Leadership.Standing;

/** The lead of whoever holds the lock on a connection. */
final class PostgresLead implements Lead {

  /** Others only try the lock: whoever waits for it demands it. */
  private static final String DEMANDED =
      """
      select exists (
        select from pg_locks mine join pg_locks theirs using (locktype, database, classid, objid, objsubid)
        where mine.pid = pg_backend_pid() and locktype = 'advisory' and mine.granted and not theirs.granted)
      """;

  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Connection connection;
  private long asked = System.nanoTime();
  private Standing last = Standing.LEADS;

  PostgresLead(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Standing standing() {
    if (last == Standing.LEADS && System.nanoTime() - asked > EVERY.toNanos()) {
      last = ask();
      asked = System.nanoTime();
    }
    return last;
  }

  private Standing ask() {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DEMANDED)) {
      return row.next() && row.getBoolean(1) ? Standing.IS_DEMANDED : Standing.LEADS;
    } catch (SQLException e) {
      return Standing.IS_LOST;
    }
  }

  /** Gives the lock back at once; where it is lost, the server has noticed that the line is gone, or soon will. */
  @Override
  public void close() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      last = Standing.IS_LOST;
    }
    end(connection);
  }

  /** Lets go of a connection, whether or not the server still knows it. */
  static void end(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      System.getLogger(PostgresLead.class.getName()).log(Level.DEBUG, "A connection did not close", e);
    }
  }
}
