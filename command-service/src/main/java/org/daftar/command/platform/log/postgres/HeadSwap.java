package org.daftar.command.platform.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredOutcome;
import org.daftar.command.platform.log.database.Batch;
import org.daftar.command.platform.log.leaf.EventRow;

/**
 * Appends a batch in one autocommit statement: one way to the server and back. All its parts see the tables as they
 * were when it began (PostgreSQL documentation, 7.8.4). Where it waits for the head and somebody else has moved it, the
 * condition on the head is checked anew (13.2.1) and fails; where nobody has, nothing else has changed either. So what
 * the other conditions read is still true when the row is updated. They ask row by row, so that no plan reads a table
 * whole.
 */
final class HeadSwap {

  private static final String SQL =
      """
      with moved as (
        update head set size = ?, recorded_at = ?
        where size = ? and fence = ?
          and not exists (
            select from unnest(?, ?) as assumed (stream, sequence)
            where assumed.sequence
              <> coalesce((select max(e.sequence) from event e where e.stream = assumed.stream), -1))
          and not exists (
            select from unnest(?) as asked (key)
            where (select true from outcome o where o.key = asked.key))
        returning 1
      ), written as (
        insert into event (position, stream, sequence, event_id, recorded_at, leaf, payload, salts)
        select e.* from moved, unnest(?, ?, ?, ?, ?, ?, ?, ?) as e
      ), answered as (
        insert into outcome (key, body_digest, status, location, size)
        select o.* from moved, unnest(?, ?, ?, ?, ?) as o
      )
      select from moved
      """;

  private final Connection connection;
  private final PreparedStatement statement;
  private int parameter;

  private HeadSwap(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  static boolean write(Connection connection, Batch batch) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      new HeadSwap(connection, statement).bind(batch);
      try (ResultSet moved = statement.executeQuery()) {
        return moved.next();
      }
    }
  }

  private void bind(Batch batch) throws SQLException {
    number(batch.after().size());
    number(batch.after().recordedAt());
    number(batch.before().size());
    number(batch.before().fence());
    List<Map.Entry<String, Long>> assumed = List.copyOf(batch.assumed().entrySet());
    column("text", assumed, Map.Entry::getKey);
    column("int8", assumed, Map.Entry::getValue);
    column("text", batch.outcomes(), stored -> stored.outcome().key());
    bindEvents(batch.events());
    bindOutcomes(batch.outcomes());
  }

  private void bindEvents(List<EventRow> rows) throws SQLException {
    List<LoggedEvent> events = rows.stream().map(EventRow::event).toList();
    column("int8", events, LoggedEvent::position);
    column("text", events, LoggedEvent::stream);
    column("int8", events, LoggedEvent::sequence);
    column("text", events, LoggedEvent::eventId);
    column("int8", events, event -> event.recordedAt().toEpochMilli());
    bytes(rows, EventRow::leaf);
    bytes(rows, row -> row.event().payload());
    bytes(rows, EventRow::salts);
  }

  private void bindOutcomes(List<StoredOutcome> outcomes) throws SQLException {
    column("text", outcomes, stored -> stored.outcome().key());
    column("text", outcomes, stored -> stored.outcome().bodyDigest());
    column("int4", outcomes, stored -> stored.outcome().status());
    column("text", outcomes, stored -> stored.outcome().location());
    column("int8", outcomes, stored -> stored.appended().size());
  }

  private void bytes(List<EventRow> rows, Function<EventRow, Payload> value) throws SQLException {
    byte[][] values = rows.stream().map(value).map(Payload::bytes).toArray(byte[][]::new);
    statement.setArray(++parameter, connection.createArrayOf("bytea", values));
  }

  private void number(long value) throws SQLException {
    statement.setLong(++parameter, value);
  }

  private <T> void column(String type, List<T> rows, Function<T, Object> value) throws SQLException {
    statement.setArray(++parameter, connection.createArrayOf(type, rows.stream().map(value).toArray()));
  }
}
