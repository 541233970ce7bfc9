package org.daftar.command.platform.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.LogInvariants;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.log.clock.LogClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

  @TempDir Path folder;

  @Test
  void losesNothingThatItAcknowledgedWhenItsProcessIsKilledUnderLoad() throws Exception {
    Map<Long, String> acknowledged = new HashMap<>();
    for (int kill = 0; kill < 3; kill++) {
      try (AppendingProcess process = AppendingProcess.start(folder, "run" + kill)) {
        process.awaitAcknowledged(300, acknowledged);
        process.kill(acknowledged);
      }
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(900);
    try (EventLog log = SqliteLog.open(folder, () -> TestEvents.GENESIS, LogClock.system())) {
      LogInvariants.hold(log, acknowledged);
    }
    assertThat(LogCheck.of(DataFolder.log(folder))).isEmpty();
  }
}
