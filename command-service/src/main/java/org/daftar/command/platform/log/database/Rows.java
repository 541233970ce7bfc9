package org.daftar.command.platform.log.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.daftar.command.log.Appended;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.platform.log.leaf.EventRow;

/** Reads what stands in a row. */
public final class Rows {

  private Rows() {}

  /** The event of a row. */
  public static LoggedEvent event(ResultSet row) throws SQLException {
    return new LoggedEvent(
        row.getLong("position"),
        row.getString("stream"),
        row.getLong("sequence"),
        row.getString("event_id"),
        Instant.ofEpochMilli(row.getLong("recorded_at")),
        Payload.of(row.getBytes("payload")));
  }

  /** The event of a row with its leaf. */
  public static EventRow row(ResultSet row) throws SQLException {
    return new EventRow(event(row), Payload.of(row.getBytes("leaf")), Payload.of(row.getBytes("salts")));
  }

  /** The leaf of a row. */
  public static LoggedLeaf leaf(ResultSet row) throws SQLException {
    return new LoggedLeaf(
        row.getLong("position"),
        row.getString("stream"),
        row.getLong("sequence"),
        row.getString("event_id"),
        Instant.ofEpochMilli(row.getLong("recorded_at")),
        Payload.of(row.getBytes("leaf")),
        Payload.of(row.getBytes("payload")),
        Payload.of(row.getBytes("salts")));
  }

  /** The outcome of a row. */
  public static StoredOutcome outcome(ResultSet row) throws SQLException {
    Outcome outcome =
        new Outcome(
            row.getString("key"), row.getString("body_digest"), row.getInt("status"), row.getString("location"));
    return new StoredOutcome(outcome, new Appended(row.getLong("size")));
  }

  /** The snapshot of a row. */
  public static StoredSnapshot snapshot(ResultSet row) throws SQLException {
    return new StoredSnapshot(row.getString("stream"), row.getLong("sequence"), Payload.of(row.getBytes("payload")));
  }
}
