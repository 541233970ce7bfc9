package org.daftar.command.platform.log.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.database.Database;
import org.daftar.command.platform.log.database.Schema;

/** Tables in a PostgreSQL database that several nodes share. */
public final class PostgresDatabase implements Database {

  private static final int READERS = 16;

  /**
   * A commit is on disk when it returns, and a statement sees what was committed before it, whatever the server's
   * defaults. Whoever holds the head for too long is waited for no longer, and a node that is cut off while it holds
   * the head loses it.
   */
  private static final String SESSION =
      """
      set synchronous_commit = on;
      set default_transaction_isolation = 'read committed';
      set lock_timeout = '30s';
      set idle_in_transaction_session_timeout = '10s'
      """;

  private final DataSource writing;
  private final HikariDataSource reading;

  private PostgresDatabase(DataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /**
   * Opens the tables; makes them where they do not exist.
   *
   * @param connections to the database and its schema, not pooled
   * @throws LogUnavailable where the server may lose what it has committed, or cannot be reached
   */
  public static PostgresDatabase open(DataSource connections) {
    requireDurable(connections);
    Schema.prepare(connections, "postgresql");
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(connections);
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    pool.setPoolName("log-readers");
    return new PostgresDatabase(connections, new HikariDataSource(pool));
  }

  private static void requireDurable(DataSource connections) {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show fsync")) {
      row.next();
      if (!row.getString(1).equals("on")) {
        throw new LogUnavailable("The PostgreSQL server runs with fsync=off and may lose what it has committed");
      }
    } catch (SQLException e) {
      throw new LogUnavailable("The PostgreSQL server cannot be reached: " + e.getMessage(), e);
    }
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = writing.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION);
    }
    return connection;
  }

  @Override
  public DataSource readers() {
    return reading;
  }

  @Override
  public Duration look() {
    return Duration.ofMillis(25);
  }

  @Override
  public String lockHead() {
    return "select size, recorded_at, fence from head for update";
  }

  @Override
  public String members() {
    return "unnest(?) as m(value)";
  }

  @Override
  public void bindMembers(PreparedStatement statement, int parameter, Collection<String> members) throws SQLException {
    statement.setArray(parameter, statement.getConnection().createArrayOf("text", members.toArray()));
  }

  /**
   * By SQLSTATE class (PostgreSQL documentation, appendix A): 22 data exception, 23 integrity constraint, 08
   * connection, 57P the server ends the session. An error that the server reports otherwise has undone the transaction.
   */
  @Override
  public Failure failure(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.startsWith("08") || state.startsWith("57P")) {
      return Failure.IN_DOUBT;
    }
    return state.startsWith("22") || state.startsWith("23") ? Failure.NOT_ACCEPTED : Failure.NOT_WRITTEN;
  }

  @Override
  public Optional<Swap> swap() {
    return Optional.of(HeadSwap::write);
  }

  @Override
  public void close() {
    reading.close();
  }
}
