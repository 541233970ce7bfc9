package org.daftar.query.axis.svg;

/**
 * The masks by which soft sides fade. Their identifiers hold within a whole page, and a picture that is not displayed
 * lends none to others: each picture has its own.
 *
 * @param id in which the identifiers of a picture begin
 */
public record Fades(String id) {

  private static final double FADE = 0.3;
  private static final double OUTLINE = 0.1;

  /** Defines the masks. */
  public void draw(Svg svg) {
    svg.open("defs");
    mask(svg, "start", true, false);
    mask(svg, "end", false, true);
    mask(svg, "start-end", true, true);
    svg.close();
  }

  /** In parts of the shape's width; a side that does not fade keeps its outline, which lies half outside. */
  private void mask(Svg svg, String sides, boolean start, boolean end) {
    String gradient = id + "-" + sides + "-gradient";
    svg.open("linearGradient", "id", gradient);
    stop(svg, 0, start ? 0 : 1);
    stop(svg, FADE, 1);
    stop(svg, 1 - FADE, 1);
    stop(svg, 1, end ? 0 : 1);
    svg.close();
    double left = start ? 0 : -OUTLINE;
    double width = (end ? 1 : 1 + OUTLINE) - left;
    svg.open("mask", "id", id + "-" + sides, "maskContentUnits", "objectBoundingBox");
    svg.shape(
        "rect", "x", left, "y", -OUTLINE, "width", width, "height", 1 + 2 * OUTLINE, "fill", "url(#" + gradient + ")");
    svg.close();
  }

  private static void stop(Svg svg, double offset, double opacity) {
    svg.shape("stop", "offset", offset, "stop-color", "#fff", "stop-opacity", opacity);
  }
}
