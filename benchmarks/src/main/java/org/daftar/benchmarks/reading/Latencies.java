package org.daftar.benchmarks.reading;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/**
 * How long answers took.
 *
 * @param sorted in nanoseconds, the shortest first
 */
record Latencies(List<Long> sorted) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Asks so many times, one after the other. */
  static Latencies of(int times, Callable<?> question) throws Exception {
    long[] all = new long[times];
    for (int at = 0; at < times; at++) {
      long start = System.nanoTime();
      question.call();
      all[at] = System.nanoTime() - start;
    }
    return new Latencies(LongStream.of(all).sorted().boxed().toList());
  }

  double medianMillis() {
    return sorted.get(sorted.size() / 2) / NANOS_PER_MILLI;
  }

  /** What 99 of 100 do not exceed. */
  double p99Millis() {
    return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / NANOS_PER_MILLI;
  }
}
