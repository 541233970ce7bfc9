package org.daftar.query.platform.node;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something again and again on a thread of its own; where that fails, it says so and tries again. */
final class Rounds implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  /** A round is ended in its midst only where it takes longer: it could leave behind what it holds. */
  private static final Duration LAST_ROUND = Duration.ofSeconds(5);

  private final Runnable round;
  private final Duration pause;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private String failing = "";

  Rounds(String name, Runnable round, Duration pause) {
    this.round = round;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name(name).daemon().start(this::go);
  }

  private void go() {
    try {
      do {
        attempt();
      } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      round.run();
      failing = "";
    } catch (RuntimeException e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  /** Each failure once: the rounds are many. */
  private void tell(String why) {
    if (!why.equals(failing) && closed.getCount() > 0) {
      failing = why;
      LOG.log(Level.WARNING, thread.getName() + " tries again: " + why);
    }
  }

  /** Waits for the round that is under way. */
  @Override
  public void close() {
    closed.countDown();
    try {
      if (!thread.join(LAST_ROUND)) {
        thread.interrupt();
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
