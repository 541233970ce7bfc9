package org.daftar.standalone.copy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.platform.log.database.Rows;
import org.daftar.command.platform.log.leaf.LeafChain;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.sqlite.SQLiteConfig;
import tools.jackson.core.JacksonException;

/**
 * Reads a log from its first event to its last, as an outsider would.
 *
 * @param events how many could be read
 * @param problem the first position that is wrong, and why
 */
public record LogWalk(long events, Optional<String> problem) {

  private static final String SIZE = "select size from head";
  private static final String ROWS =
      "select position, stream, sequence, event_id, recorded_at, leaf, payload, salts from event order by position";

  /** Walks over a copy of a log that nobody uses. */
  public static LogWalk over(Path copy) throws SQLException {
    SQLiteConfig readOnly = new SQLiteConfig();
    readOnly.setReadOnly(true);
    try (Connection connection = readOnly.createConnection("jdbc:sqlite:" + copy);
        Statement statement = connection.createStatement()) {
      long size = size(statement);
      try (ResultSet rows = statement.executeQuery(ROWS)) {
        return new Walker(size).walk(rows);
      }
    }
  }

  private static long size(Statement statement) throws SQLException {
    try (ResultSet head = statement.executeQuery(SIZE)) {
      return head.next() ? head.getLong("size") : 0;
    }
  }

  /** What is known of the events passed, and therefore of the next. */
  private static final class Walker {

    private final RecordingCodec codec = new RecordingCodec(new EventCodec(new EventCatalogue()), List.of());
    private final LeafChain leaves = new LeafChain();
    private final Map<String, Long> lengths = new HashMap<>();
    private final long size;
    private long passed;
    private long recordedAt;

    private Walker(long size) {
      this.size = size;
    }

    private LogWalk walk(ResultSet rows) throws SQLException {
      while (rows.next()) {
        Optional<String> wrong = wrong(rows);
        if (wrong.isPresent()) {
          return new LogWalk(passed, Optional.of("position " + passed + " " + wrong.get()));
        }
        recordedAt = rows.getLong("recorded_at");
        passed++;
      }
      return new LogWalk(passed, Optional.of("position " + passed + " is missing").filter(missing -> passed < size));
    }

    private Optional<String> wrong(ResultSet row) throws SQLException {
      if (row.getLong("position") != passed) {
        return Optional.of("is missing");
      }
      if (passed >= size) {
        return Optional.of("lies beyond the end: the log says that it holds " + size + " events");
      }
      if (row.getLong("recorded_at") < recordedAt) {
        return Optional.of("was recorded before the one before it");
      }
      Optional<String> unreadable = unreadable(row);
      Optional<String> misplaced = unreadable.isPresent() ? unreadable : outOfSequence(row);
      return misplaced.isPresent() ? misplaced : leaves.wrong(Rows.row(row));
    }

    private Optional<String> unreadable(ResultSet row) throws SQLException {
      try {
        String stream = codec.decode(row.getBytes("payload")).event().stream();
        return stream.equals(row.getString("stream"))
            ? Optional.empty()
            : Optional.of("belongs to " + stream + " and stands in the stream " + row.getString("stream"));
      } catch (JacksonException e) {
        return Optional.of("cannot be read: " + e.getOriginalMessage());
      } catch (RuntimeException e) {
        return Optional.of("cannot be read: " + e.getMessage());
      }
    }

    private Optional<String> outOfSequence(ResultSet row) throws SQLException {
      long expected = lengths.merge(row.getString("stream"), 1L, Long::sum) - 1;
      return row.getLong("sequence") == expected
          ? Optional.empty()
          : Optional.of("is number " + row.getLong("sequence") + " of its stream, after " + expected + " others");
    }
  }
}
