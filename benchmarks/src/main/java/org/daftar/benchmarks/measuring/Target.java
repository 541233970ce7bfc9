package org.daftar.benchmarks.measuring;

import java.util.Locale;

/**
 * A figure that is aimed at.
 *
 * @param of what is compared with what, e.g. {@code "create, 32 in flight / peer"}
 * @param bound the figure to reach
 * @param unit behind the figures, e.g. {@code "x"} or {@code " ms"}; may be empty
 * @param direction whether more or less is better
 */
public record Target(String of, double bound, String unit, Direction direction) {

  /** Which figures meet a target. */
  public enum Direction {
    AT_LEAST,
    AT_MOST
  }

  /** A target that a figure meets by reaching it. */
  public static Target atLeast(String of, double bound, String unit) {
    return new Target(of, bound, unit, Direction.AT_LEAST);
  }

  /** A target that a figure meets by staying within it. */
  public static Target atMost(String of, double bound, String unit) {
    return new Target(of, bound, unit, Direction.AT_MOST);
  }

  /** Whether a measured figure meets it. */
  public boolean metBy(double measured) {
    return switch (direction) {
      case AT_LEAST -> measured >= bound;
      case AT_MOST -> measured <= bound;
    };
  }

  /** Adds the line of a table with the columns target, aimed at, measured, and whether it is met. */
  public void addTo(Table table, double measured) {
    String aim = (direction == Direction.AT_LEAST ? "at least " : "at most ") + figure(bound);
    table.row(of, aim, figure(measured), metBy(measured) ? "met" : "missed");
  }

  private String figure(double value) {
    return String.format(Locale.ROOT, "%.2f%s", value, unit);
  }

  /** An empty table for targets. */
  public static Table table() {
    return new Table("target", "aimed at", "measured", "");
  }
}
