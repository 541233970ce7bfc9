package org.daftar.command.platform.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.log.LogUnavailable;

/**
 * Whoever holds an advisory lock of the log's schema leads (PostgreSQL documentation, 13.3.5). The lock is the
 * session's: it goes with the connection, however its node ends. Not safe for several threads.
 */
public final class PostgresLeadership implements Leadership {

  /** The lock's name, in SQL: each schema has one. */
  static final String KEY = "hashtextextended('daftar-relay ' || current_schema(), 0)";

  /** SQLSTATE, PostgreSQL documentation, appendix A. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final int ANSWER_MILLIS = 5_000;

  /**
   * So that another node leads soon, the server ends the session of one that stands still, since that one asks about
   * its lead no more, and of one whose end of the line is gone.
   */
  private static final String SESSION =
      """
      set application_name = 'daftar-relay';
      set idle_session_timeout = '15s';
      set tcp_keepalives_idle = 5;
      set tcp_keepalives_interval = 2;
      set tcp_keepalives_count = 3;
      """;

  private final DataSource connections;
  private Optional<Connection> seeking = Optional.empty();

  /**
   * @param connections to the database and schema of the log, not pooled
   */
  public PostgresLeadership(DataSource connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Lead> seek() {
    try {
      Connection connection = seeking.isPresent() ? seeking.get() : connect();
      seeking = Optional.of(connection);
      if (!taken(connection)) {
        return Optional.empty();
      }
      seeking = Optional.empty();
      return Optional.of(new PostgresLead(connection));
    } catch (SQLException e) {
      close();
      throw new LogUnavailable("Who relays cannot be settled: " + e.getMessage(), e);
    }
  }

  private static boolean taken(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public Optional<Lead> demand(Duration patience) {
    try {
      Connection connection = connect();
      connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis() + ANSWER_MILLIS);
      if (!waited(connection, patience)) {
        connection.close();
        return Optional.empty();
      }
      connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
      return Optional.of(new PostgresLead(connection));
    } catch (SQLException e) {
      throw new LogUnavailable("The lead of the relay cannot be taken: " + e.getMessage(), e);
    }
  }

  private static boolean waited(Connection connection, Duration patience) throws SQLException {
    try (PreparedStatement limit = connection.prepareStatement("select set_config('lock_timeout', ?, false)");
        PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(" + KEY + ")")) {
      limit.setString(1, patience.toMillis() + "ms");
      limit.execute();
      lock.execute();
      return true;
    } catch (SQLException e) {
      if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = connections.getConnection();
    try (Statement statement = connection.createStatement()) {
      connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
      statement.execute(SESSION);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() {
    seeking.ifPresent(PostgresLead::end);
    seeking = Optional.empty();
  }
}
