package org.daftar.query.axis;

import java.util.List;
import java.util.stream.IntStream;
import org.daftar.query.axis.mark.Form;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Placed;
import org.daftar.query.axis.scale.Reach.Ending;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/**
 * What has no date: evenly spaced below the axis, each with the source's words for when it was.
 *
 * @param width of the picture
 * @param links where the heading leads if there are too many
 * @param marks one at least
 */
record UndatedMarks(double width, AxisLinks links, List<Mark> marks) implements Section {

  private static final double HEADING = 36;
  private static final double HEADING_BASELINE = 24;
  private static final int MOST_ROWS = 60;
  private static final double CELL = 270;
  private static final double LINE = 22;
  private static final double SECOND_LINE = 16;
  private static final double BASELINE = 15;
  private static final double DOT_LEFT = 7;
  private static final double TEXT_LEFT = 20;
  private static final double GAP = 10;

  @Override
  public double height() {
    return HEADING + (isBounded() ? rows().stream().mapToDouble(UndatedMarks::height).sum() : LINE);
  }

  @Override
  public List<Mark> drawn() {
    return isBounded() ? marks : List.of();
  }

  @Override
  public void draw(Svg svg, double top) {
    svg.text("text", "Undated", "class", "axis-heading", "x", 0.0, "y", top + HEADING_BASELINE);
    double rowTop = top + HEADING;
    if (!isBounded()) {
      svg.open("a", "class", "axis-more", "href", links.undated());
      svg.text("text", "%,d entries".formatted(marks.size()), "x", 0.0, "y", rowTop + BASELINE).close();
      return;
    }
    for (List<Mark> row : rows()) {
      for (int column = 0; column < row.size(); column++) {
        draw(svg, row.get(column), column * width / columns(), rowTop, height(row));
      }
      rowTop += height(row);
    }
  }

  private void draw(Svg svg, Mark mark, double left, double top, double height) {
    double room = width / columns() - TEXT_LEFT - GAP;
    Placed.open(svg, mark);
    svg.shape("rect", "class", "axis-hit", "x", left, "y", top, "width", TEXT_LEFT + room, "height", height);
    Form dot = new Form(left + DOT_LEFT, left + DOT_LEFT, Ending.SHARP, Ending.SHARP, false);
    dot.draw(svg, "", top + LINE / 2);
    String label = Label.of(mark.label().text(), room).text();
    String language = mark.label().language().toString();
    double x = left + TEXT_LEFT;
    svg.text("text", label, "class", "axis-label", "x", x, "y", top + BASELINE, "lang", language);
    mark.when()
        .asTold()
        .ifPresent(told -> {
          String words = Label.of(told, room).text();
          svg.text("text", words, "class", "axis-told", "x", x, "y", top + BASELINE + SECOND_LINE);
        });
    dot.sign(svg, mark.signs(), top + LINE / 2);
    svg.close();
  }

  private List<List<Mark>> rows() {
    return IntStream.iterate(0, at -> at < marks.size(), at -> at + columns())
        .mapToObj(at -> marks.subList(at, Math.min(at + columns(), marks.size())))
        .toList();
  }

  private static double height(List<Mark> row) {
    boolean told = row.stream().anyMatch(mark -> mark.when().asTold().isPresent());
    return told ? LINE + SECOND_LINE : LINE;
  }

  private int columns() {
    return Math.max(1, (int) (width / CELL));
  }

  private boolean isBounded() {
    return Math.ceilDiv(marks.size(), columns()) <= MOST_ROWS;
  }
}
