package org.daftar.query.axis;

import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/** Says that there is nothing to draw. */
record Nothing() implements Section {

  @Override
  public double height() {
    return 2 * Label.FONT_SIZE;
  }

  @Override
  public void draw(Svg svg, double top) {
    svg.text("text", "No entries", "class", "axis-told", "x", 0.0, "y", top + Label.FONT_SIZE);
  }
}
