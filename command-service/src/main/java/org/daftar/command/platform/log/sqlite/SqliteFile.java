package org.daftar.command.platform.log.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The ways to connect to a SQLite file. Nothing of it is spilled into temporary files. */
final class SqliteFile {

  private SqliteFile() {}

  /**
   * To write: in write-ahead mode, a commit that returns is on disk, and a transaction holds the file from its start.
   */
  static SQLiteDataSource writing(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return source(file, config);
  }

  /** To read what is committed; the file is not made where it does not exist. */
  static SQLiteDataSource reading(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return source(file, config);
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    config.setBusyTimeout((int) Duration.ofSeconds(10).toMillis());
    config.setTempStore(TempStore.MEMORY);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
