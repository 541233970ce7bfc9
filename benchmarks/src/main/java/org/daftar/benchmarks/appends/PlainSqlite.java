package org.daftar.benchmarks.appends;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.daftar.benchmarks.measuring.Sqlite;
import org.daftar.command.log.NewEvent;

/** Plain rows in SQLite, with the settings of the log. */
final class PlainSqlite implements Nodes {

  private static final String TABLES =
      """
      create table head (size integer not null) strict;
      insert into head values (0);
      create table event (
        position integer primary key, stream text not null, sequence integer not null, event_id text not null unique,
        recorded_at integer not null, payload blob not null, unique (stream, sequence)) strict
      """;

  private final PlainRows rows;

  /** The head as this only writer left it. */
  private long size;

  private PlainSqlite(Connection connection) {
    this.rows = new PlainRows(connection, this::write);
  }

  static Nodes open(Path folder) throws SQLException {
    Connection connection = Sqlite.durable(folder.resolve("plain.sqlite")).getConnection();
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.executeUpdate(TABLES);
      statement.execute(Sqlite.LONG_JOURNAL);
      statement.execute("pragma cache_size = -32768");
    }
    connection.setAutoCommit(false);
    return new PlainSqlite(connection);
  }

  private void write(Connection connection, List<NewEvent> events) throws SQLException {
    try (PreparedStatement head = connection.prepareStatement("update head set size = ?");
        PreparedStatement insert = connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?)")) {
      for (NewEvent event : events) {
        insert.setLong(1, size++);
        insert.setString(2, event.stream());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.eventId());
        insert.setLong(5, System.currentTimeMillis());
        insert.setBytes(6, event.payload().bytes());
        insert.addBatch();
      }
      insert.executeBatch();
      head.setLong(1, size);
      head.executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void append(int node, NewEvent event) {
    rows.append(event);
  }

  @Override
  public void close() {
    rows.close();
  }
}
