package org.daftar.query.axis;

import java.time.LocalDate;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.scale.Step;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/** The ticks of an axis: their labels at the top, their lines down through all that stands on the axis. */
record Ticks(Scale scale) {

  /** How high the labels are. */
  static final double HEIGHT = 26;

  private static final double BASELINE = 14;
  private static final double INSET = 4;

  /**
   * @param bottom how far down the lines go
   */
  void draw(Svg svg, double top, double bottom) {
    Step step = Step.finest(scale, Step::labelWidth);
    svg.open("g", "class", "axis-ticks", "aria-hidden", "true");
    for (LocalDate start : step.starts(scale)) {
      double x = scale.x(start);
      if (x > scale.left() && x < scale.right()) {
        svg.shape("line", "class", "axis-grid", "x1", x, "y1", top, "x2", x, "y2", bottom);
        label(svg, step, start, x, top);
      }
    }
    double line = top + HEIGHT - INSET;
    svg.shape("line", "class", "axis-line", "x1", scale.left(), "y1", line, "x2", scale.right(), "y2", line);
    svg.close();
  }

  private void label(Svg svg, Step step, LocalDate start, double x, double top) {
    String text = step.label(start);
    if (x + INSET + Label.width(text) <= scale.right()) {
      svg.text("text", text, "class", "axis-tick", "x", x + INSET, "y", top + BASELINE);
    }
  }
}
