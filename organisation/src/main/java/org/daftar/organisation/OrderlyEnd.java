package org.daftar.organisation;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program that is told to stop (SIGTERM, Ctrl-C) end what it has started: its thread is interrupted, and the
 * virtual machine waits until it is done. Without it the processes that it started would run on.
 */
public final class OrderlyEnd {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private OrderlyEnd() {}

  /**
   * Does what is to be interrupted, on the thread that calls.
   *
   * @param work closes on an interrupt what it has opened
   */
  public static <T extends @Nullable Object> T of(Callable<T> work) throws Exception {
    Thread running = Thread.currentThread();
    Thread hook = Thread.ofPlatform().unstarted(() -> interruptAndAwait(running));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.call();
    } finally {
      forget(hook);
    }
  }

  private static void interruptAndAwait(Thread running) {
    running.interrupt();
    try {
      running.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One that waits for a thread which ends the virtual machine by itself would wait in vain. */
  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      // the hook is at work, and this is the thread that it waits for
    }
  }
}
