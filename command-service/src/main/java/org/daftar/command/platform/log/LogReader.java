package org.daftar.command.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.platform.log.database.Rows;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;

/** Reads the log on connections of its own: what is committed, and nothing else. */
final class LogReader {

  private static final int PORTION = 1_000;
  private static final String EVENTS = "select position, stream, sequence, event_id, recorded_at, payload from event ";
  private static final String LEAVES =
      "select position, stream, sequence, event_id, recorded_at, leaf, payload, salts from event ";

  private final DataSource connections;

  LogReader(DataSource connections) {
    this.connections = connections;
  }

  long size() {
    return select("select size from head", row -> row.getLong(1)).getFirst();
  }

  long sizeAt(Instant instant) {
    long low = 0;
    long high = size();
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (recordedAt(middle).isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  Instant recordedAt(long position) {
    return Instant.ofEpochMilli(
        select("select recorded_at from event where position = ?", row -> row.getLong(1), position).getFirst());
  }

  List<LoggedEvent> readFrom(long position, int max) {
    return select(EVENTS + "where position >= ? order by position limit ?", Rows::event, position, max);
  }

  List<LoggedLeaf> leavesFrom(long position, int max) {
    return select(LEAVES + "where position >= ? order by position limit ?", Rows::leaf, position, max);
  }

  /** The name of the log, as its first leaf has it. */
  String origin() {
    try {
      return new LeafCodec(Leaf.CURRENT_VERSION).read(leavesFrom(0, 1).getFirst().leaf().bytes()).log();
    } catch (MalformedLeaf e) {
      throw new LogUnavailable("The first leaf of the log cannot be read: " + e.getMessage(), e);
    }
  }

  Stream<LoggedEvent> readStream(String stream, long fromSequence) {
    return Stream.iterate(
            portion(stream, fromSequence),
            portion -> !portion.isEmpty(),
            portion -> portion.size() < PORTION ? List.of() : portion(stream, portion.getLast().sequence() + 1))
        .flatMap(List::stream);
  }

  private List<LoggedEvent> portion(String stream, long fromSequence) {
    String sql = EVENTS + "where stream = ? and sequence >= ? order by sequence limit ?";
    return select(sql, Rows::event, stream, fromSequence, PORTION);
  }

  Stream<LoggedLeaf> leavesOf(String stream) {
    return Stream.iterate(
            leafPortion(stream, 0),
            portion -> !portion.isEmpty(),
            portion -> portion.size() < PORTION ? List.of() : leafPortion(stream, portion.getLast().sequence() + 1))
        .flatMap(List::stream);
  }

  private List<LoggedLeaf> leafPortion(String stream, long fromSequence) {
    String sql = LEAVES + "where stream = ? and sequence >= ? order by sequence limit ?";
    return select(sql, Rows::leaf, stream, fromSequence, PORTION);
  }

  OptionalLong headOf(String stream) {
    String sql = "select sequence from event where stream = ? order by sequence desc limit 1";
    return select(sql, row -> row.getLong(1), stream).stream().mapToLong(Long::longValue).findFirst();
  }

  Optional<StoredOutcome> outcome(String key) {
    return select("select * from outcome where key = ?", Rows::outcome, key).stream().findFirst();
  }

  Optional<StoredSnapshot> snapshot(String stream) {
    return select("select * from snapshot where stream = ?", Rows::snapshot, stream).stream().findFirst();
  }

  <T> List<T> select(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw new LogUnavailable("The log could not be read: " + e.getMessage(), e);
    }
  }

  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
