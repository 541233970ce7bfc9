package org.daftar.benchmarks.measuring;

import java.util.List;

/** The middle of measured values, which a single slow one does not move. */
public final class Median {

  private Median() {}

  /**
   * The middle value, or the mean of the two in the middle.
   *
   * @param values at least one, in any order
   */
  public static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
