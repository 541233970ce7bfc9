package org.daftar.command.platform.log.append;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Wakes those who wait for the log to grow: at once when this process appends, by looking when another one does. */
public final class Growth {

  private final LongSupplier look;
  private final Duration every;
  private long size;

  /**
   * @param look reads how many events the log holds
   * @param every how often to look while somebody waits
   */
  public Growth(LongSupplier look, Duration every) {
    this.look = look;
    this.every = every;
    this.size = look.getAsLong();
  }

  /** Tells how many events the log holds; answers how many it is known to hold. */
  public synchronized long grown(long held) {
    if (held > size) {
      size = held;
      notifyAll();
    }
    return size;
  }

  /** Waits until the log holds so many events; answers how many it holds, fewer where patience ran out. */
  public long await(long wanted, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    long held = waitUntil(wanted, System.nanoTime());
    while (held < wanted && System.nanoTime() < end) {
      held = waitUntil(wanted, Math.min(end, System.nanoTime() + every.toNanos()));
      if (held < wanted) {
        held = grown(look.getAsLong());
      }
    }
    return held;
  }

  private synchronized long waitUntil(long wanted, long end) throws InterruptedException {
    for (long left = end - System.nanoTime(); size < wanted && left > 0; left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return size;
  }
}
