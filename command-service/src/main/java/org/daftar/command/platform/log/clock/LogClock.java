package org.daftar.command.platform.log.clock;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What the log is dated by.
 *
 * @param wall tells the time that is recorded
 * @param nanos runs steadily, in nanoseconds from any origin, whatever the wall clock is set to
 * @param accepted whether a person has looked at the wall clock and accepts it, though the last record is more than a
 *     year old
 */
public record LogClock(Clock wall, LongSupplier nanos, boolean accepted) {

  /** The clocks of this machine; its wall clock is looked at critically. */
  public static LogClock system() {
    return new LogClock(Clock.systemUTC(), new Uptime(), false);
  }

  /** The same clocks, after a person has looked at them. */
  public LogClock accept() {
    return new LogClock(wall, nanos, true);
  }
}
