package org.daftar.benchmarks.commands;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.identity.CaseId;

/**
 * What PostgreSQL gives to clients that each insert one row of our log and wait for it, with nothing decided before.
 */
final class SingleInserts implements AutoCloseable {

  private static final String SCHEMA = "/db/log/postgresql/V1__log.sql";
  private static final String INSERT =
      "insert into event (position, stream, sequence, event_id, recorded_at, leaf, payload, salts)"
          + " values (?, ?, 0, ?, ?, ?, ?, ?)";

  private final HikariDataSource connections;
  private final EventRow row = Sample.row();

  private SingleInserts(HikariDataSource connections) {
    this.connections = connections;
  }

  /** In an empty schema, with a connection for each client. */
  static SingleInserts on(DataSource schema, int clients) throws SQLException {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(schema);
    pool.setMaximumPoolSize(clients);
    HikariDataSource connections = new HikariDataSource(pool);
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(tables());
    }
    return new SingleInserts(connections);
  }

  /** Inserts one row in a transaction of its own. */
  void insert(long position) {
    try (Connection connection = connections.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, position);
      insert.setString(2, CaseId.random(ThreadLocalRandom.current()).value());
      insert.setString(3, UUID.randomUUID().toString());
      insert.setLong(4, position);
      insert.setBytes(5, row.leaf().bytes());
      insert.setBytes(6, row.event().payload().bytes());
      insert.setBytes(7, row.salts().bytes());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a row was not inserted", e);
    }
  }

  private static String tables() {
    try (InputStream in = Objects.requireNonNull(SingleInserts.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
