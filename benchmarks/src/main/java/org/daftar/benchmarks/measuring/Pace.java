package org.daftar.benchmarks.measuring;

import java.util.Arrays;
import java.util.List;

/**
 * How fast many things were done.
 *
 * @param perSecond how many in a second
 * @param medianMillis how long one took in the middle, in milliseconds
 * @param p99Millis what 99 of 100 did not exceed, in milliseconds
 */
public record Pace(double perSecond, double medianMillis, double p99Millis) {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * The pace of things that took so long each.
   *
   * @param nanos how long each took, in any order; at least one
   * @param allNanos how long all took together
   */
  public static Pace of(long[] nanos, long allNanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Pace(
        sorted.length / (allNanos / NANOS_PER_SECOND),
        sorted[sorted.length / 2] / NANOS_PER_MILLI,
        sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / NANOS_PER_MILLI);
  }

  /** The median of each figure. */
  public static Pace median(List<Pace> paces) {
    return new Pace(
        Median.of(paces.stream().map(Pace::perSecond).toList()),
        Median.of(paces.stream().map(Pace::medianMillis).toList()),
        Median.of(paces.stream().map(Pace::p99Millis).toList()));
  }
}
