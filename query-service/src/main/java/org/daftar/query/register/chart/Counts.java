package org.daftar.query.register.chart;

/**
 * A scale of numbers from 0 on.
 *
 * @param step from one line to the next
 * @param most the topmost line
 */
record Counts(long step, long most) {

  private static final int LINES = 4;

  /** A scale on which a number has its place: lines at round numbers, a handful of them. */
  static Counts to(long largest) {
    long step = 1;
    for (int factor = 0; step * LINES < largest; factor++) {
      step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return new Counts(step, Math.max(step, (largest + step - 1) / step * step));
  }
}
