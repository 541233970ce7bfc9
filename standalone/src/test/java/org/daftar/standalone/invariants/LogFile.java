package org.daftar.standalone.invariants;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * The file of a log, read without the product's engine, and without being able to change it.
 *
 * @param rows in the order of their positions
 * @param answers to the commands that came with a key
 */
record LogFile(List<LogRow> rows, List<StoredAnswer> answers) {

  private static final String ROWS =
      "select position, stream, sequence, event_id, recorded_at, payload from event order by position";
  private static final String ANSWERS = "select key, status, location, size from outcome order by size";

  static LogFile read(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
      return read(connection);
    }
  }

  static LogFile read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return new LogFile(rows(statement), answers(statement));
    }
  }

  private static List<LogRow> rows(Statement statement) throws SQLException {
    List<LogRow> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(ROWS)) {
      while (row.next()) {
        rows.add(
            new LogRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                new String(row.getBytes(6), StandardCharsets.UTF_8)));
      }
    }
    return rows;
  }

  private static List<StoredAnswer> answers(Statement statement) throws SQLException {
    List<StoredAnswer> answers = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(ANSWERS)) {
      while (row.next()) {
        answers.add(new StoredAnswer(row.getString(1), row.getInt(2), row.getString(3), row.getLong(4)));
      }
    }
    return answers;
  }
}
