package org.daftar.benchmarks.measuring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite with the settings of our log: whoever is measured has no others. */
public final class Sqlite {

  /** Lets the write-ahead log grow to 40 MB before it is copied into the file. */
  public static final String LONG_JOURNAL = "pragma wal_autocheckpoint = 10000";

  private Sqlite() {}

  /** A file whose commits are on the disk when they return. */
  public static SQLiteDataSource durable(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Executes the statements of a resource of the class path, which end in semicolons. */
  public static void execute(DataSource source, String resource) {
    try (InputStream in = Objects.requireNonNull(Sqlite.class.getResourceAsStream(resource), resource);
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(resource + " cannot be executed", e);
    }
  }
}
