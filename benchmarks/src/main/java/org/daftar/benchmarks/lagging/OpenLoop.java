package org.daftar.benchmarks.lagging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.daftar.benchmarks.measuring.Pace;

/**
 * Things that are done at their times, whether or not those before are done: who waits for answers does not see how
 * long others would have waited.
 *
 * @param perSecond how many are begun in a second
 * @param time for how long
 */
record OpenLoop(int perSecond, Duration time) {

  private static final int WARM_UP_SECONDS = 5;

  /** Something that is done many times, each with a number of its own; returns nanoseconds to count, or nothing. */
  interface Step {
    OptionalLong run(long number) throws Exception;
  }

  /**
   * Does it; the first seconds warm up and do not count.
   *
   * @throws IllegalStateException where one of them failed
   */
  Pace run(Step step) throws InterruptedException {
    List<Future<OptionalLong>> begun = new ArrayList<>();
    long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long started = System.nanoTime();
    long count = perSecond * (WARM_UP_SECONDS + time.toSeconds());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long number = 0; number < count; number++) {
        long due = started + number * between - System.nanoTime();
        if (due > 0) {
          TimeUnit.NANOSECONDS.sleep(due);
        }
        long n = number;
        begun.add(threads.submit(() -> step.run(n)));
      }
      return pace(begun, System.nanoTime() - started);
    }
  }

  private Pace pace(List<Future<OptionalLong>> begun, long nanos) throws InterruptedException {
    List<Long> counted = new ArrayList<>();
    try {
      for (Future<OptionalLong> one : begun.subList(perSecond * WARM_UP_SECONDS, begun.size())) {
        one.get().ifPresent(counted::add);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("one of them failed", e.getCause());
    }
    return Pace.of(counted.stream().mapToLong(Long::longValue).toArray(), nanos);
  }
}
