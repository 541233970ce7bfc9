package org.daftar.query.axis;

/**
 * The masks by which soft sides fade. Their identifiers hold within a whole page, and a picture that is not displayed
 * lends none to others: each picture has its own.
 *
 * @param id in which the identifiers of a picture begin
 */
record Fades(String id) {

  private static final double FADE = 0.3;

  void draw(Svg svg) {
    svg.open("defs");
    mask(svg, "start", FADE, 1);
    mask(svg, "end", 0, 1 - FADE);
    mask(svg, "start-end", FADE, 1 - FADE);
    svg.close();
  }

  /** Shows a shape wholly from the one part of its width to the other, and less and less towards its sides. */
  private void mask(Svg svg, String sides, double from, double to) {
    String gradient = id + "-" + sides + "-gradient";
    svg.open("linearGradient", "id", gradient);
    stop(svg, 0, from > 0 ? 0 : 1);
    stop(svg, from, 1);
    stop(svg, to, 1);
    stop(svg, 1, to < 1 ? 0 : 1);
    svg.close();
    svg.open("mask", "id", id + "-" + sides, "maskContentUnits", "objectBoundingBox");
    svg.shape("rect", "x", "-0.1", "y", "-0.1", "width", "1.2", "height", "1.2", "fill", "url(#" + gradient + ")");
    svg.close();
  }

  private static void stop(Svg svg, double offset, double opacity) {
    svg.shape("stop", "offset", offset, "stop-color", "#fff", "stop-opacity", opacity);
  }
}
