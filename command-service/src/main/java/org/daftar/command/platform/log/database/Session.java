package org.daftar.command.platform.log.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daftar.command.log.Append;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.log.StoredSnapshot;

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

  /** The sequence of the last event of each stream, {@link Append#NOTHING} where it has none. */
  public Map<String, Long> heads(Collection<String> streams) throws SQLException {
    Map<String, Long> heads = new HashMap<>();
    String sql = "select m.value, coalesce((select max(sequence) from event where stream = m.value), -1) from ";
    try (ResultSet rows = members(sql + database.members(), streams)) {
      while (rows.next()) {
        heads.put(rows.getString(1), rows.getLong(2));
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

  private void writeEvents(Collection<LoggedEvent> events) throws SQLException {
    PreparedStatement insert =
        prepared(
            "insert into event (position, stream, sequence, event_id, recorded_at, payload)"
                + " values (?, ?, ?, ?, ?, ?)");
    for (LoggedEvent event : events) {
      insert.setLong(1, event.position());
      insert.setString(2, event.stream());
      insert.setLong(3, event.sequence());
      insert.setString(4, event.eventId());
      insert.setLong(5, event.recordedAt().toEpochMilli());
      insert.setBytes(6, event.payload().bytes());
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
