package org.daftar.command.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.Checkpoints;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.platform.log.database.Database;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.Subtree;
import org.daftar.ledger.tree.TreeHead;

/** Checkpoints in tables beside the log. Leaves are read from the log itself. */
final class StoredCheckpoints implements Checkpoints {

  /**
   * Each tree names the one that it extends, and no two may name the same: the later of two that race finds it taken.
   */
  private static final String SETTLE =
      "insert into checkpoint (size, root, follows) values (?, ?, ?) on conflict do nothing";

  private static final String ADD_WITNESSES =
      "update checkpoint set note = ?, witnessed = 1 where size = ? and note = ?";

  private final Database database;
  private final LogReader reader;

  StoredCheckpoints(Database database, LogReader reader) {
    this.database = database;
    this.reader = reader;
  }

  @Override
  public Optional<TreeHead> last() {
    return reader
        .select(
            "select size, root from checkpoint order by size desc limit 1",
            row -> new TreeHead(row.getLong(1), Hash.of(row.getBytes(2))))
        .stream()
        .findFirst();
  }

  @Override
  public boolean settle(Optional<TreeHead> before, TreeHead next, List<Subtree> completed) {
    return write(connection -> {
      try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
        settle.setLong(1, next.size());
        settle.setBytes(2, next.root().bytes());
        settle.setLong(3, before.map(TreeHead::size).orElse(0L));
        if (settle.executeUpdate() == 0) {
          return false;
        }
      }
      insert(connection, completed);
      return true;
    });
  }

  @Override
  public void keep(long size, Note signed) {
    boolean kept =
        write(connection -> {
          try (PreparedStatement keep = connection.prepareStatement("update checkpoint set note = ? where size = ?")) {
            keep.setString(1, signed.toString());
            keep.setLong(2, size);
            return keep.executeUpdate() == 1;
          }
        });
    if (!kept) {
      throw new IllegalArgumentException("Nobody has settled on a tree of size " + size);
    }
  }

  @Override
  public Optional<Note> firstFrom(long size) {
    return first("size >= ? order by size limit 1", size);
  }

  @Override
  public Optional<Note> find(long size) {
    return first("size = ?", size);
  }

  @Override
  public Optional<Note> firstWitnessed(long size) {
    return first("size >= ? and witnessed = 1 order by size limit 1", size);
  }

  private Optional<Note> first(String condition, long size) {
    return reader
        .select("select note from checkpoint where note is not null and " + condition, row -> row.getString(1), size)
        .stream()
        .findFirst()
        .map(StoredCheckpoints::note);
  }

  @Override
  public boolean addWitnesses(long size, Note before, Note after) {
    return write(connection -> {
      try (PreparedStatement add = connection.prepareStatement(ADD_WITNESSES)) {
        add.setString(1, after.toString());
        add.setLong(2, size);
        add.setString(3, before.toString());
        return add.executeUpdate() == 1;
      }
    });
  }

  @Override
  public Hash root(int level, long index) {
    if (level == 0) {
      return reader.leavesFrom(index, 1).stream()
          .filter(leaf -> leaf.position() == index)
          .findFirst()
          .map(leaf -> Hashing.leaf(leaf.leaf().bytes()))
          .orElseThrow(() -> new IllegalArgumentException("the log ends before leaf " + index));
    }
    return reader
        .select("select root from subtree where level = ? and idx = ?", row -> Hash.of(row.getBytes(1)), level, index)
        .stream()
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no tree was settled on that holds subtree " + index + " of level " + level));
  }

  private static void insert(Connection connection, List<Subtree> completed) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into subtree (level, idx, root) values (?, ?, ?)")) {
      for (Subtree subtree : completed) {
        insert.setInt(1, subtree.level());
        insert.setLong(2, subtree.index());
        insert.setBytes(3, subtree.root().bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private boolean write(Writing writing) {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      boolean written = writing.in(connection);
      connection.setAutoCommit(true);
      return written;
    } catch (SQLException e) {
      throw new LogUnavailable("A checkpoint could not be kept: " + e.getMessage(), e);
    }
  }

  private static Note note(String text) {
    try {
      return Note.parse(text);
    } catch (MalformedNote e) {
      throw new LogUnavailable("A checkpoint that was kept cannot be read: " + e.getMessage(), e);
    }
  }

  private interface Writing {
    boolean in(Connection connection) throws SQLException;
  }
}
