package org.daftar.command.platform.log.sqlite;

import java.nio.file.Path;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.AnchorsContract;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.io.TempDir;

class SqliteAnchorsTest extends AnchorsContract {

  @TempDir Path folder;

  @Override
  protected EventLog open(LogClock clock) {
    return SqliteLog.open(folder, () -> TestEvents.GENESIS, clock);
  }
}
