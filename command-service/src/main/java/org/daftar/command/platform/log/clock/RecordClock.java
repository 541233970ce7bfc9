package org.daftar.command.platform.log.clock;

import java.time.Duration;
import java.time.Instant;
import org.daftar.command.log.ClockRefused;

/**
 * Dates the records: never earlier than the record before, and never by a clock that cannot be right. A wall clock that
 * falls back a little, as when it is being disciplined, is waited for: the last record's time stands until then.
 */
public final class RecordClock {

  private static final Duration PARTED = Duration.ofHours(1);
  private static final Duration FALLS_BACK = Duration.ofSeconds(2);
  private static final Duration LONG_AGO = Duration.ofDays(365);

  private final LogClock clock;
  private final long startMillis;
  private final long startNanos;
  private final boolean startedTooLate;

  /**
   * @param lastMillis when the last record was written, in milliseconds since 1970
   */
  public RecordClock(LogClock clock, long lastMillis) {
    this.clock = clock;
    this.startMillis = clock.wall().millis();
    this.startNanos = clock.nanos().getAsLong();
    this.startedTooLate = !clock.accepted() && startMillis - lastMillis > LONG_AGO.toMillis();
  }

  /**
   * The time for the next record, in milliseconds since 1970.
   *
   * @param lastMillis when the last record was written
   * @throws ClockRefused where the wall clock cannot be right
   */
  public long next(long lastMillis) {
    long now = clock.wall().millis();
    if (startedTooLate) {
      throw refused(
          now,
          "the last record was more than a year old at start, at "
              + Instant.ofEpochMilli(lastMillis)
              + "; if the clock is right, start with --accept-clock");
    }
    if (parted(now).compareTo(PARTED) > 0) {
      throw refused(
          now,
          "it has jumped by "
              + parted(now).toMinutes()
              + " minutes since the start; set it right, or start again if it is right now");
    }
    if (lastMillis - now > FALLS_BACK.toMillis()) {
      throw refused(
          now,
          "the last record lies in the future, at "
              + Instant.ofEpochMilli(lastMillis)
              + "; set the clock right or wait until then");
    }
    return Math.max(now, lastMillis);
  }

  private Duration parted(long now) {
    Duration wall = Duration.ofMillis(now - startMillis);
    return wall.minusNanos(clock.nanos().getAsLong() - startNanos).abs();
  }

  private static ClockRefused refused(long now, String reason) {
    return new ClockRefused("Nothing is recorded while the clock says " + Instant.ofEpochMilli(now) + ": " + reason);
  }
}
