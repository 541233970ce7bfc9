package org.daftar.command.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.daftar.command.log.Anchors;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.database.Database;

/** Time stamps in a table beside the log. */
final class StoredAnchors implements Anchors {

  private static final String KEEP = "insert into anchor (size, token) values (?, ?) on conflict (size) do nothing";
  private static final String ANCHORS = "select size, token from anchor ";

  private final Database database;
  private final LogReader reader;

  StoredAnchors(Database database, LogReader reader) {
    this.database = database;
    this.reader = reader;
  }

  @Override
  public void keep(Anchor anchor) {
    try (Connection connection = database.connect();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setLong(1, anchor.size());
      keep.setBytes(2, anchor.token().bytes());
      keep.executeUpdate();
    } catch (SQLException e) {
      throw new LogUnavailable("A time stamp could not be kept: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<Payload> find(long size) {
    return first("where size = ?", size).map(Anchor::token);
  }

  @Override
  public Optional<Anchor> atOrAfter(long size) {
    return first("where size >= ? order by size limit 1", size);
  }

  @Override
  public Optional<Anchor> atOrBefore(long size) {
    return first("where size <= ? order by size desc limit 1", size);
  }

  private Optional<Anchor> first(String condition, long size) {
    return reader.select(ANCHORS + condition, StoredAnchors::anchor, size).stream().findFirst();
  }

  private static Anchor anchor(ResultSet row) throws SQLException {
    return new Anchor(row.getLong(1), Payload.of(row.getBytes(2)));
  }
}
