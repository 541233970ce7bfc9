package org.daftar.benchmarks.reading;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long answers took.
 *
 * @param sorted in nanoseconds, the shortest first; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Latencies(long[] sorted) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Asks so many times, one after the other. */
  static Latencies of(int times, Callable<?> question) throws Exception {
    long[] all = new long[times];
    for (int at = 0; at < times; at++) {
      long start = System.nanoTime();
      question.call();
      all[at] = System.nanoTime() - start;
    }
    Arrays.sort(all);
    return new Latencies(all);
  }

  double medianMillis() {
    return sorted[sorted.length / 2] / NANOS_PER_MILLI;
  }

  /** What 99 of 100 do not exceed. */
  double p99Millis() {
    return sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / NANOS_PER_MILLI;
  }
}
