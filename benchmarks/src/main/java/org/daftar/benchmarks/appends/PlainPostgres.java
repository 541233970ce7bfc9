package org.daftar.benchmarks.appends;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.daftar.command.log.NewEvent;

/**
 * Plain rows in PostgreSQL, each batch in one statement as the log does it. The database numbers them when it has the
 * head: what is not hashed need not know its place before.
 */
record PlainPostgres(List<PlainRows> rows) implements Nodes {

  private static final String TABLES =
      """
      create table head (size bigint not null) with (fillfactor = 10);
      insert into head values (0);
      create table event (
        position bigint primary key, stream text collate "C" not null, sequence bigint not null,
        event_id text collate "C" not null unique, recorded_at bigint not null, payload bytea not null,
        unique (stream, sequence))
      """;

  private static final String INSERT =
      """
      with moved as (update head set size = size + ? returning size - ? as before)
      insert into event (position, stream, sequence, event_id, recorded_at, payload)
      select moved.before + e.ordinality - 1, e.stream, e.sequence, e.event_id, ?, e.payload
      from moved, unnest(?, ?, ?, ?) with ordinality as e (stream, sequence, event_id, payload)
      """;

  PlainPostgres {
    rows = List.copyOf(rows);
  }

  static Nodes open(DataSource schema, int nodes) throws SQLException {
    try (Connection connection = schema.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    List<PlainRows> rows = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      rows.add(new PlainRows(schema.getConnection(), PlainPostgres::write));
    }
    return new PlainPostgres(rows);
  }

  private static void write(Connection connection, List<NewEvent> events) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setLong(1, events.size());
      insert.setLong(2, events.size());
      insert.setLong(3, System.currentTimeMillis());
      insert.setArray(4, connection.createArrayOf("text", column(events, NewEvent::stream)));
      insert.setArray(5, connection.createArrayOf("int8", column(events, NewEvent::sequence)));
      insert.setArray(6, connection.createArrayOf("text", column(events, NewEvent::eventId)));
      byte[][] payloads = events.stream().map(event -> event.payload().bytes()).toArray(byte[][]::new);
      insert.setArray(7, connection.createArrayOf("bytea", payloads));
      insert.executeUpdate();
    }
  }

  private static Object[] column(List<NewEvent> events, Function<NewEvent, Object> value) {
    return events.stream().map(value).toArray();
  }

  @Override
  public void append(int node, NewEvent event) {
    rows.get(node).append(event);
  }

  @Override
  public void close() {
    rows.forEach(PlainRows::close);
  }
}
