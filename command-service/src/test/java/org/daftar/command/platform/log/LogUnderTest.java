package org.daftar.command.platform.log;

import org.daftar.command.log.EventLog;
import org.daftar.command.platform.log.clock.LogClock;
import org.daftar.command.platform.log.clock.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A log that is open during a test, on whatever database. */
public abstract class LogUnderTest {

  protected final SettableClock clock = new SettableClock("2026-11-23T10:00:00Z");
  protected EventLog log;

  /** Opens the same log whenever it is called in one test. */
  protected abstract EventLog open(LogClock clock);

  @BeforeEach
  void openLog() {
    log = open(clock.asFound());
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  protected void reopen(LogClock with) {
    log.close();
    log = open(with);
  }
}
