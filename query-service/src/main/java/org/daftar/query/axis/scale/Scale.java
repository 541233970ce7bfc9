package org.daftar.query.axis.scale;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Where a moment lies in the picture: every day is equally wide.
 *
 * @param first the moment at the left edge, in days since 1970-01-01
 * @param last the moment at the right edge
 * @param left the left edge, in user units of the picture
 * @param right the right edge
 */
public record Scale(double first, double last, double left, double right) {

  private static final double LEAST_MARGIN_DAYS = 10;
  private static final double MARGIN = 0.05;

  /**
   * From the earliest to the latest day that is known, with a margin on both sides.
   *
   * @param reaches one at least
   */
  public static Scale of(Collection<Reach> reaches, double left, double right) {
    double first = reaches.stream().mapToDouble(Reach::firstKnown).min().orElseThrow();
    double last = reaches.stream().mapToDouble(Reach::lastKnown).max().orElseThrow();
    double margin = Math.max(LEAST_MARGIN_DAYS, (last - first) * MARGIN);
    return new Scale(first - margin, last + margin, left, right);
  }

  /** The place of a moment; at an edge where it lies beyond it. */
  public double x(double moment) {
    return Math.clamp(left + (moment - first) * perDay(), left, right);
  }

  /** The place at which a day starts. */
  public double x(LocalDate day) {
    return x((double) day.toEpochDay());
  }

  /** How wide a day is. */
  double perDay() {
    return (right - left) / (last - first);
  }
}
