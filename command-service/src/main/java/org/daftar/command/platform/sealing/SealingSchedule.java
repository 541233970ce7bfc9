package org.daftar.command.platform.sealing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Seals a log again and again until it is closed. */
public final class SealingSchedule implements AutoCloseable {

  /** How long an entry stays unsealed, usually. */
  public static final Duration USUAL = Duration.ofSeconds(10);

  private static final Logger LOG = System.getLogger(SealingSchedule.class.getName());

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Sealer sealer;
  private final Duration every;
  private final Thread thread;

  /** Begins at once. */
  public SealingSchedule(Sealer sealer, Duration every) {
    this.sealer = sealer;
    this.every = every;
    this.thread = Thread.ofPlatform().name("sealer").daemon().start(this::run);
  }

  private void run() {
    try {
      do {
        seal();
      } while (!closed.await(every.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the sealer", e);
    }
  }

  /** A log that cannot be sealed is tried again: the reason may go away, and until then entries show as not sealed. */
  private void seal() {
    try {
      sealer.seal();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The log could not be sealed: " + e.getMessage());
    }
  }

  /** Waits until what is being sealed is sealed. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
