package org.daftar.standalone.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.sqlite.LogCheck;
import org.daftar.command.platform.log.sqlite.SqliteBackup;
import org.daftar.command.platform.log.sqlite.SqliteLog;

/**
 * A copy of a log, so that an instance that runs is not disturbed. It lies in the data folder, where only the owner can
 * read it, and goes away when it is closed.
 */
public final class LogCopy implements AutoCloseable {

  private final Path folder;
  private final EventLog log;

  private LogCopy(Path folder, EventLog log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * Copies a log.
   *
   * @throws IllegalStateException where the log is damaged
   */
  public static LogCopy of(Path data) throws IOException {
    Path folder = Files.createTempDirectory(data, "reading-");
    try {
      check(SqliteBackup.copy(data, folder.resolve("log.sqlite")));
      return new LogCopy(folder, SqliteLog.open(folder, LogCopy::noGenesis, LogClock.system().accept()));
    } catch (IOException | RuntimeException e) {
      Folders.remove(folder);
      throw e;
    }
  }

  /** The copy. */
  public EventLog log() {
    return log;
  }

  @Override
  public void close() {
    log.close();
    Folders.remove(folder);
  }

  private static Genesis noGenesis() {
    throw new IllegalStateException("a copy that was checked begins with a genesis of its own");
  }

  private static void check(List<LogCheck.Finding> findings) {
    if (!findings.isEmpty()) {
      throw new IllegalStateException("the log is damaged: " + findings.getFirst().detail());
    }
  }
}
