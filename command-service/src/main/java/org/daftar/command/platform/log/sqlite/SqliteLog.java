package org.daftar.command.platform.log.sqlite;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.Genesis;
import org.daftar.command.platform.log.LogEngine;
import org.daftar.command.platform.log.clock.LogClock;

/** Opens the log of a laptop: one SQLite file in a data folder. */
public final class SqliteLog {

  private SqliteLog() {}

  /**
   * Opens the log in a folder; makes both where they do not exist. The folder is held until the log is closed.
   *
   * @throws FolderInUse where another process, or this one, has opened it
   */
  public static EventLog open(Path folder, Supplier<Genesis> genesis, LogClock clock) {
    DataFolder held = DataFolder.take(folder);
    try {
      return LogEngine.open(SqliteDatabase.open(held), genesis, clock);
    } catch (RuntimeException e) {
      held.close();
      throw e;
    }
  }
}
