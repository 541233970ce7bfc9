package org.daftar.command.platform.log.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.ledger.tree.Hashing;

/** The writer's connection: what it reads while it holds the head, and what it writes. */
public final class Session implements AutoCloseable {

  private final Database database;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Session(Database database) throws SQLException {
    this.database = database;
    this.connection = database.connect();
  }

  /** The connection under it. */
  public Connection connection() {
    return connection;
  }

  /** Begins a transaction that holds the head: nobody else appends until it ends. */
  public Head lock() throws SQLException {
    connection.setAutoCommit(false);
    try (ResultSet row = prepared(database.lockHead()).executeQuery()) {
      row.next();
      return new Head(row.getLong("size"), row.getLong("recorded_at"), row.getLong("fence"));
    }
  }

  /** Where each of those streams ends. */
  public Map<String, StreamHead> heads(Collection<String> streams) throws SQLException {
    Map<String, StreamHead> heads = new HashMap<>();
    String sql =
        "select m.value, e.sequence, e.leaf from "
            + database.members()
            + " left join event e on e.stream = m.value and e.sequence ="
            + " (select max(l.sequence) from event l where l.stream = m.value)";
    try (ResultSet rows = members(sql, streams)) {
      while (rows.next()) {
        byte[] leaf = rows.getBytes(3);
        heads.put(
            rows.getString(1),
            leaf == null ? StreamHead.NONE : new StreamHead(rows.getLong(2), Optional.of(Hashing.leaf(leaf))));
      }
    }
    return heads;
  }

  /** The outcomes stored under these keys. */
  public Map<String, StoredOutcome> outcomes(Collection<String> keys) throws SQLException {
    Map<String, StoredOutcome> outcomes = new HashMap<>();
    String sql = "select o.* from " + database.members() + " cross join outcome o where o.key = m.value";
    try (ResultSet rows = members(sql, keys)) {
      while (rows.next()) {
        StoredOutcome stored = Rows.outcome(rows);
        outcomes.put(stored.outcome().key(), stored);
      }
    }
    return outcomes;
  }

  /** Whether an event with that identifier is in the log. */
  public boolean holds(String eventId) throws SQLException {
    PreparedStatement statement = prepared("select 1 from event where event_id = ?");
    statement.setString(1, eventId);
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  /** Writes a batch within the open transaction. */
  public void write(Batch batch) throws SQLException {
    PreparedStatement head = prepared("update head set size = ?, recorded_at = ?");
    head.setLong(1, batch.after().size());
    head.setLong(2, batch.after().recordedAt());
    head.executeUpdate();
    writeEvents(batch.events());
    if (!batch.outcomes().isEmpty()) {
      writeOutcomes(batch.outcomes());
    }
  }

  private void writeEvents(Collection<EventRow> rows) throws SQLException {
    PreparedStatement insert =
        prepared(
            "insert into event (position, stream, sequence, event_id, recorded_at, leaf, payload, salts)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)");
    for (EventRow row : rows) {
      LoggedEvent event = row.event();
      insert.setLong(1, event.position());
      insert.setString(2, event.stream());
      insert.setLong(3, event.sequence());
      insert.setString(4, event.eventId());
      insert.setLong(5, event.recordedAt().toEpochMilli());
      insert.setBytes(6, row.leaf().bytes());
      insert.setBytes(7, event.payload().bytes());
      insert.setBytes(8, row.salts().bytes());
      insert.addBatch();
    }
    insert.executeBatch();
  }

  private void writeOutcomes(Collection<StoredOutcome> outcomes) throws SQLException {
    PreparedStatement insert =
        prepared("insert into outcome (key, body_digest, status, location, size) values (?, ?, ?, ?, ?)");
    for (StoredOutcome stored : outcomes) {
      insert.setString(1, stored.outcome().key());
      insert.setString(2, stored.outcome().bodyDigest());
      insert.setInt(3, stored.outcome().status());
      insert.setString(4, stored.outcome().location());
      insert.setLong(5, stored.appended().size());
      insert.addBatch();
    }
    insert.executeBatch();
  }

  /** From the commit on, a write that was planned before can no longer happen. */
  public void raiseFence() throws SQLException {
    prepared("update head set fence = fence + 1").executeUpdate();
  }

  /** Saves a snapshot within the open transaction. */
  public void save(StoredSnapshot snapshot) throws SQLException {
    PreparedStatement upsert =
        prepared(
            "insert into snapshot (stream, sequence, payload) values (?, ?, ?) on conflict (stream)"
                + " do update set sequence = excluded.sequence, payload = excluded.payload");
    upsert.setString(1, snapshot.stream());
    upsert.setLong(2, snapshot.sequence());
    upsert.setBytes(3, snapshot.payload().bytes());
    upsert.executeUpdate();
  }

  /**
   * Commits: leaving the transaction by {@code setAutoCommit} does so, and SQLite's driver begins no other one then.
   *
   * @return true
   */
  public boolean commit() throws SQLException {
    connection.setAutoCommit(true);
    return true;
  }

  /** Undoes what the open transaction wrote. */
  public void rollback() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  private ResultSet members(String sql, Collection<String> members) throws SQLException {
    PreparedStatement statement = prepared(sql);
    database.bindMembers(statement, 1, members);
    return statement.executeQuery();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
