package org.daftar.command.platform.anchoring;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.daftar.ledger.timestamp.InvalidTimeStamp;

/** Looks again and again whether a time stamp is due. Nothing that fails here keeps anybody from recording. */
final class AnchoringSchedule implements AutoCloseable {

  private static final Logger LOG = System.getLogger(AnchoringSchedule.class.getName());
  private static final int LONGEST_REASON = 300;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Authority authority;
  private final Anchorer anchorer;
  private final IntFunction<Duration> pauses;
  private final Thread thread;

  /**
   * Begins at once.
   *
   * @param pauses how long to wait before it looks again, by how often it failed in a row
   */
  AnchoringSchedule(Authority authority, Anchorer anchorer, IntFunction<Duration> pauses) {
    this.pauses = pauses;
    this.authority = authority;
    this.anchorer = anchorer;
    this.thread = Thread.ofPlatform().name("anchorer").daemon().start(this::run);
  }

  private void run() {
    int failures = 0;
    try {
      do {
        failures = anchored(failures) ? 0 : failures + 1;
      } while (!closed.await(pauses.apply(failures).toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError("Nobody interrupts the anchorer", e);
    }
  }

  private boolean anchored(int failures) throws InterruptedException {
    try {
      anchorer.round();
      return true;
    } catch (IOException | InvalidTimeStamp | RuntimeException e) {
      if (closed.getCount() > 0) {
        Duration pause = pauses.apply(failures + 1);
        LOG.log(Level.WARNING, "The log was not stamped ({0}); the next attempt comes in {1}", reason(e), pause);
      }
      return false;
    }
  }

  /** Some of it may be in an authority's words: one line of them, and not too much. */
  private static String reason(Exception failure) {
    String said = String.valueOf(failure.getMessage()).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) + "…" : said;
  }

  /** Breaks off what is asked, and waits until what is being recorded is recorded. */
  @Override
  public void close() {
    closed.countDown();
    authority.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
