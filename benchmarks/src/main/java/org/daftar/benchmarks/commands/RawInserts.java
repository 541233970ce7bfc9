package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.daftar.identity.CaseId;
import org.sqlite.SQLiteDataSource;

/** What SQLite gives: the rows of our log inserted by one thread, with nothing decided, read or encoded before. */
final class RawInserts implements Contender {

  static final String NAME = "limit: raw inserts, 100 in a transaction";

  private static final int ROWS = 100;
  private static final String SCHEMA = "/db/log/sqlite/V1__log.sql";
  private static final String INSERT =
      "insert into event (position, stream, sequence, event_id, recorded_at, payload) values (?, ?, 0, ?, ?, ?)";

  private final byte[] payload = Sample.payload(CaseId.random(ThreadLocalRandom.current()));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public double perSecond(Path folder, Duration time) throws SQLException {
    SQLiteDataSource source = Sqlite.durable(folder.resolve("raw.sqlite"));
    Sqlite.execute(source, SCHEMA);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(Sqlite.LONG_JOURNAL);
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        return insertFor(time, connection, insert);
      }
    }
  }

  private double insertFor(Duration time, Connection connection, PreparedStatement insert) throws SQLException {
    long inserted = 0;
    long started = System.nanoTime();
    while (System.nanoTime() - started < time.toNanos()) {
      for (int row = 0; row < ROWS; row++) {
        add(insert, inserted++);
      }
      insert.executeBatch();
      connection.commit();
    }
    return inserted / ((System.nanoTime() - started) / 1e9);
  }

  private void add(PreparedStatement insert, long position) throws SQLException {
    insert.setLong(1, position);
    insert.setString(2, CaseId.random(ThreadLocalRandom.current()).value());
    insert.setString(3, UUID.randomUUID().toString());
    insert.setLong(4, position);
    insert.setBytes(5, payload);
    insert.addBatch();
  }
}
