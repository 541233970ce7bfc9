package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.daftar.benchmarks.measuring.Contender;
import org.daftar.benchmarks.measuring.Sqlite;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.identity.CaseId;
import org.sqlite.SQLiteDataSource;

/** What SQLite gives: the rows of our log inserted by one thread, with nothing decided, read or encoded before. */
final class RawInserts implements Contender {

  static final String NAME = "limit: raw inserts, 100 in a transaction";

  private static final int ROWS = 100;
  private static final String SCHEMA = "/db/log/sqlite/V1__log.sql";
  private static final String INSERT =
      "insert into event (position, stream, sequence, event_id, recorded_at, leaf, payload, salts)"
          + " values (?, ?, 0, ?, ?, ?, ?, ?)";

  private final EventRow row = Sample.row();

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
    insert.setBytes(5, row.leaf().bytes());
    insert.setBytes(6, row.event().payload().bytes());
    insert.setBytes(7, row.salts().bytes());
    insert.addBatch();
  }
}
