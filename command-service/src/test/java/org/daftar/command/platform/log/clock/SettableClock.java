package org.daftar.command.platform.log.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A machine's clocks that stand still until they are set. */
public final class SettableClock extends Clock {

  private final AtomicReference<Instant> wall;
  private final AtomicReference<Duration> uptime = new AtomicReference<>(Duration.ZERO);

  public SettableClock(String start) {
    this.wall = new AtomicReference<>(Instant.parse(start));
  }

  /** Time passes, on both clocks. */
  public void pass(Duration time) {
    jump(time);
    uptime.updateAndGet(uptime -> uptime.plus(time));
  }

  /** The wall clock is set; no time passes. */
  public void jump(Duration by) {
    wall.updateAndGet(instant -> instant.plus(by));
  }

  public LogClock asFound() {
    return new LogClock(this, () -> uptime.get().toNanos(), false);
  }

  public LogClock accepted() {
    return asFound().accept();
  }

  @Override
  public Instant instant() {
    return wall.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
