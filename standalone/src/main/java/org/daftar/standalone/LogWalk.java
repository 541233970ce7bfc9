package org.daftar.standalone;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;

/**
 * Reads a log from its first event to its last, as an outsider would.
 *
 * @param events how many could be read
 * @param problem the first position that could not, and why
 */
record LogWalk(long events, Optional<String> problem) {

  /** Walks over a copy of a log that nobody uses. */
  static LogWalk over(Path copy) throws SQLException {
    RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select position, stream, recorded_at, payload from event order by position")) {
      return walk(rows, codec);
    }
  }

  private static LogWalk walk(ResultSet rows, RecordingCodec codec) throws SQLException {
    long events = 0;
    long recordedAt = 0;
    while (rows.next()) {
      long position = rows.getLong("position");
      if (position != events) {
        return new LogWalk(events, Optional.of("position " + events + " is missing"));
      }
      if (rows.getLong("recorded_at") < recordedAt) {
        return new LogWalk(events, Optional.of("position " + position + " was recorded before the one before it"));
      }
      Optional<String> unreadable = unreadable(rows, codec);
      if (unreadable.isPresent()) {
        return new LogWalk(events, Optional.of("position " + position + " cannot be read: " + unreadable.get()));
      }
      recordedAt = rows.getLong("recorded_at");
      events++;
    }
    return new LogWalk(events, Optional.empty());
  }

  private static Optional<String> unreadable(ResultSet row, RecordingCodec codec) throws SQLException {
    try {
      String stream = codec.decode(row.getBytes("payload")).event().stream();
      return stream.equals(row.getString("stream"))
          ? Optional.empty()
          : Optional.of("it belongs to " + stream + " and stands in the stream " + row.getString("stream"));
    } catch (RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
