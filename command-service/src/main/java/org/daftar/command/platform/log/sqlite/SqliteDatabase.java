package org.daftar.command.platform.log.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.platform.log.database.Database;
import org.daftar.command.platform.log.database.Schema;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import tools.jackson.databind.json.JsonMapper;

/** One SQLite file in write-ahead mode: one connection writes, readers have their own. */
final class SqliteDatabase implements Database {

  private static final Logger LOG = System.getLogger(SqliteDatabase.class.getName());
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
    folder.sweepDriver();
    SQLiteDataSource writing = SqliteFile.writing(folder.log());
    Schema.prepare(writing, "sqlite");
    return new SqliteDatabase(folder, writing, reading(folder.log()));
  }

  private static HikariDataSource reading(Path file) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(SqliteFile.reading(file));
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    pool.setPoolName("log-readers");
    return new HikariDataSource(pool);
  }

  /**
   * Lets the write-ahead log grow to 40 MB before it is copied into the file, which is half as much again in appends,
   * and keeps 32 MB of pages in memory: identifiers are random, so each event touches other pages of the indexes.
   */
  @Override
  public Connection connect() throws SQLException {
    Connection connection = writing.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma wal_autocheckpoint = 10000");
      statement.execute("pragma cache_size = -32768");
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

  /** The last connection to a file puts what is left in the write-ahead log into it; readers cannot. */
  @Override
  public void close() {
    reading.close();
    try (Connection last = writing.getConnection()) {
      LOG.log(Level.DEBUG, "Closing {0}", last);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The write-ahead log stays beside the log until it is opened again", e);
    } finally {
      folder.close();
    }
  }
}
