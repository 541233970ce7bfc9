package org.daftar.command.platform.log.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.platform.log.Database;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import tools.jackson.databind.json.JsonMapper;

/** One SQLite file in write-ahead mode: one connection writes, readers have their own. */
final class SqliteDatabase implements Database {

  private static final int READERS = 8;
  private static final JsonMapper JSON = new JsonMapper();

  private final DataFolder folder;
  private final SQLiteDataSource writing;
  private final HikariDataSource reading;

  private SqliteDatabase(DataFolder folder, SQLiteDataSource writing, HikariDataSource reading) {
    this.folder = folder;
    this.writing = writing;
    this.reading = reading;
  }

  /** Opens the file in a folder, makes its tables, and closes the folder with it. */
  static SqliteDatabase open(DataFolder folder) {
    folder.sweepNativeLibrary();
    SQLiteDataSource writing = writing(folder.log());
    Flyway.configure().dataSource(writing).locations("classpath:db/log/sqlite").load().migrate();
    return new SqliteDatabase(folder, writing, reading(folder.log()));
  }

  private static SQLiteDataSource writing(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) Duration.ofSeconds(10).toMillis());
    return source(file, config);
  }

  private static HikariDataSource reading(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source(file, config));
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    pool.setPoolName("log-readers");
    return new HikariDataSource(pool);
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Lets the write-ahead log grow to 40 MB before it is copied into the file: half as much again in appends. */
  @Override
  public Connection connect() throws SQLException {
    Connection connection = writing.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma wal_autocheckpoint = 10000");
    }
    return connection;
  }

  @Override
  public DataSource readers() {
    return reading;
  }

  /** No other process appends. */
  @Override
  public Duration look() {
    return Duration.ofHours(1);
  }

  /** Transactions are immediate: the head is held by their beginning. */
  @Override
  public String lockHead() {
    return "select size, recorded_at, fence from head";
  }

  @Override
  public String members() {
    return "json_each(?) as m";
  }

  @Override
  public void bindMembers(PreparedStatement statement, int parameter, Collection<String> members) throws SQLException {
    statement.setString(parameter, JSON.writeValueAsString(members));
  }

  /** A full disk, a file limit or a busy file stops a commit before its last frame; of other errors nobody can tell. */
  @Override
  public Failure failure(SQLException failure) {
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff)) {
      case SQLITE_CONSTRAINT, SQLITE_TOOBIG, SQLITE_MISMATCH -> Failure.NOT_ACCEPTED;
      case SQLITE_FULL, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY, SQLITE_NOMEM -> Failure.NOT_WRITTEN;
      default -> Failure.IN_DOUBT;
    };
  }

  /** The head is held at no cost within one process. */
  @Override
  public Optional<Swap> swap() {
    return Optional.empty();
  }

  @Override
  public void close() {
    reading.close();
    folder.close();
  }
}
