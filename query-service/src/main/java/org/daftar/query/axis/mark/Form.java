package org.daftar.query.axis.mark;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.axis.scale.Reach;
import org.daftar.query.axis.scale.Reach.Ending;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.svg.Svg;

/**
 * The shape that stands for a date: a dot for a moment, a bar for everything longer. A sharp side is upright, a soft
 * one fades, an open one is an arrow, an unknown one fades and asks.
 *
 * @param left where it starts, in user units of the picture
 * @param right where it ends
 * @param start how it starts
 * @param end how it ends
 * @param uncertain whether its outline is dashed
 */
public record Form(double left, double right, Ending start, Ending end, boolean uncertain) {

  /** Half the height of a bar, and the radius of a dot. */
  static final double HALF = 7;

  private static final double DOT = 6;
  private static final double THINNEST = 4;
  private static final double THINNEST_FADE = 20;
  private static final double ARROW = 6;
  private static final double QUESTION_MARK = 12;

  /** The shape of a date on a scale, never too thin to be seen. */
  static Form of(Reach reach, Scale scale) {
    double left = scale.x(reach.from());
    double right = scale.x(reach.to());
    boolean fades = fades(reach.start()) || fades(reach.end());
    double missing = reach.isPoint() ? 0 : Math.max(0, (fades ? THINNEST_FADE : THINNEST) - (right - left));
    return new Form(
        Math.max(scale.left(), left - missing / 2),
        Math.min(scale.right(), right + missing / 2),
        reach.start(),
        reach.end(),
        reach.uncertain());
  }

  /** Where its ink starts. */
  double inkLeft() {
    return isDot() ? left - DOT : left;
  }

  /** Where its ink ends. */
  double inkRight() {
    return isDot() ? right + DOT : right;
  }

  /** Where a text in it can start. */
  double textLeft() {
    return left + inset(start);
  }

  /** How long a text in it can be. */
  double textRoom() {
    return isDot() ? 0 : right - inset(end) - textLeft();
  }

  /**
   * Draws the shape, softened where the date is.
   *
   * @param fades the identifier of the fades in the same picture
   * @param middle its height in the picture
   */
  public void draw(Svg svg, String fades, double middle) {
    String style = uncertain ? "axis-shape axis-uncertain" : "axis-shape";
    if (isDot()) {
      svg.shape("circle", "class", style, "cx", left, "cy", middle, "r", DOT);
      return;
    }
    String sides = fadingSides();
    if (sides.isEmpty()) {
      svg.shape("path", "class", style, "d", outline(middle));
    } else {
      svg.shape("path", "class", style, "d", outline(middle), "mask", "url(#" + fades + "-" + sides + ")");
    }
    if (start == Ending.UNKNOWN) {
      svg.text("text", "?", "class", "axis-unknown", "x", left + 2, "y", middle + HALF - 2.5);
    }
    if (end == Ending.UNKNOWN) {
      svg.text("text", "?", "class", "axis-unknown", "x", right - 2, "y", middle + HALF - 2.5, "text-anchor", "end");
    }
  }

  /** Draws over it what a reader must not overlook: a cross where it is denied, a line where it is retracted. */
  public void sign(Svg svg, Set<Sign> signs, double middle) {
    if (signs.contains(Sign.DENIED)) {
      cross(svg, middle);
    }
    if (signs.contains(Sign.RETRACTED)) {
      strike(svg, middle);
    }
  }

  /** The same shape further to the right. */
  public Form movedBy(double distance) {
    return new Form(left + distance, right + distance, start, end, uncertain);
  }

  private void cross(Svg svg, double middle) {
    double at = isDot() ? left : Math.min(left + HALF, (left + right) / 2);
    svg.shape("path", "class", "axis-cross", "d", "M%s,%sl12,12m0,-12l-12,12".formatted(xy(at - 6), xy(middle - 6)));
  }

  private void strike(Svg svg, double middle) {
    svg.shape("line", "class", "axis-strike", "x1", inkLeft() - 3, "y1", middle, "x2", inkRight() + 3, "y2", middle);
  }

  boolean isDot() {
    return left == right;
  }

  private String fadingSides() {
    return Stream.of(fades(start) ? "start" : "", fades(end) ? "end" : "")
        .filter(side -> !side.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private String outline(double middle) {
    double top = middle - HALF;
    double bottom = middle + HALF;
    String from = start == Ending.OPEN ? arrow(left, left + ARROW, bottom, top) : side(left, bottom, top);
    String to = end == Ending.OPEN ? arrow(right, right - ARROW, top, bottom) : side(right, top, bottom);
    return "M" + from + "L" + to + "Z";
  }

  private static String side(double x, double from, double to) {
    return xy(x) + "," + xy(from) + "L" + xy(x) + "," + xy(to);
  }

  private static String arrow(double tip, double base, double from, double to) {
    return xy(base) + "," + xy(from) + "L" + xy(tip) + "," + xy((from + to) / 2) + "L" + xy(base) + "," + xy(to);
  }

  private static String xy(double value) {
    return Svg.number(value);
  }

  private static boolean fades(Ending ending) {
    return ending == Ending.SOFT || ending == Ending.UNKNOWN;
  }

  private static double inset(Ending ending) {
    return switch (ending) {
      case SHARP, SOFT -> 5;
      case OPEN -> ARROW + 4;
      case UNKNOWN -> QUESTION_MARK;
    };
  }
}
