package org.daftar.query.axis;

import java.util.List;
import org.daftar.query.axis.Reach.Ending;

/** What has no date: evenly spaced below the axis, each with the source's words for when it was. */
record UndatedMarks(double width, AxisLinks links, List<Mark> marks) implements Section {

  private static final double HEADING = 34;
  private static final double MOST_ROWS = 60;
  private static final double CELL_WIDTH = 270;
  private static final double CELL_HEIGHT = 38;
  private static final double TEXT_LEFT = 20;
  private static final double DOT_LEFT = 7;
  private static final double FIRST_LINE = 15;
  private static final double SECOND_LINE = 31;

  @Override
  public double height() {
    return HEADING + (isBounded() ? rows() : 1) * CELL_HEIGHT;
  }

  @Override
  public List<Mark> drawn() {
    return isBounded() ? marks : List.of();
  }

  @Override
  public void draw(Svg svg, double top) {
    svg.text("text", "Undated", "class", "axis-heading", "x", 0.0, "y", top + HEADING - 12);
    if (!isBounded()) {
      svg.open("a", "class", "axis-mark", "href", links.undated());
      svg.text(
          "text",
          "%,d entries".formatted(marks.size()),
          "class",
          "axis-label",
          "x",
          0.0,
          "y",
          top + HEADING + FIRST_LINE);
      svg.close();
      return;
    }
    for (int at = 0; at < marks.size(); at++) {
      int row = at / columns();
      int column = at % columns();
      draw(svg, marks.get(at), column * width / columns(), top + HEADING + row * CELL_HEIGHT);
    }
  }

  private void draw(Svg svg, Mark mark, double left, double top) {
    double room = width / columns() - TEXT_LEFT - DOT_LEFT;
    Placed.open(svg, mark);
    svg.shape("rect", "class", "axis-hit", "x", left, "y", top, "width", TEXT_LEFT + room, "height", CELL_HEIGHT);
    Form dot = new Form(left + DOT_LEFT, left + DOT_LEFT, Ending.SHARP, Ending.SHARP, false);
    double middle = top + FIRST_LINE - 4.5;
    dot.draw(svg, "", middle);
    Label label = Label.of(mark.label().text(), room);
    svg.text(
        "text",
        label.text(),
        "class",
        "axis-label",
        "x",
        left + TEXT_LEFT,
        "y",
        top + FIRST_LINE,
        "lang",
        mark.label().language().toString());
    mark.when()
        .asTold()
        .map(told -> Label.of(told, room))
        .ifPresent(
            told -> svg.text("text", told.text(), "class", "axis-told", "x", left + TEXT_LEFT, "y", top + SECOND_LINE));
    dot.sign(svg, mark.signs(), middle);
    svg.close();
  }

  private int columns() {
    return Math.max(1, (int) (width / CELL_WIDTH));
  }

  private int rows() {
    return Math.ceilDiv(marks.size(), columns());
  }

  private boolean isBounded() {
    return rows() <= MOST_ROWS;
  }
}
