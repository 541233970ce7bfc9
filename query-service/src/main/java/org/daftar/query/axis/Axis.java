package org.daftar.query.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daftar.query.axis.mark.Lanes;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Placed;
import org.daftar.query.axis.scale.Reach;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.svg.Fades;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/**
 * Draws timelines as SVG 2, to scale, for a style sheet (<code>axis.css</code>) and without script or inline styles.
 * Each mark is a link with a title. The result is well-formed XML, whatever the marks say.
 *
 * <p>The picture stays bounded: where dated marks are more than {@link #MOST_MARKS} or need more than {@link
 * #MOST_LANES} lanes, bars tell how many there are, and lead to lists; likewise for the undated.
 */
public final class Axis {

  /** How many dated marks are drawn one by one. */
  public static final int MOST_MARKS = 300;

  /** How many lanes of dated marks there are at most. */
  public static final int MOST_LANES = 60;

  private static final double EDGE = 2;
  private static final double LONGEST_LABEL = 440;

  private final int width;
  private final AxisLinks links;

  /**
   * Draws pictures of one width; a page can hold several pictures of different widths.
   *
   * @param width in user units, 240 at least: pixels where the picture is shown as wide as that
   */
  public Axis(int width, AxisLinks links) {
    if (width < 240) {
      throw new IllegalArgumentException("an axis is at least 240 wide, not " + width);
    }
    this.width = width;
    this.links = links;
  }

  /** The picture of a timeline; a picture that says so where there is nothing to draw. */
  public String draw(List<Mark> marks) {
    List<Mark> dated =
        marks.stream().filter(mark -> !mark.when().isUndated()).sorted(Comparator.comparing(Mark::when)).toList();
    List<Mark> undated = marks.stream().filter(mark -> mark.when().isUndated()).toList();
    List<Section> sections = new ArrayList<>();
    if (marks.isEmpty()) {
      sections.add(new Nothing());
    }
    if (!dated.isEmpty()) {
      sections.add(dated(dated));
    }
    if (!undated.isEmpty()) {
      sections.add(new UndatedMarks(width, links, undated));
    }
    sections.add(Legend.of(width, id(), sections.stream().flatMap(section -> section.drawn().stream()).toList()));
    return draw(sections, Description.of(dated, undated));
  }

  private Section dated(List<Mark> marks) {
    List<Reach> reaches = marks.stream().map(mark -> Reach.of(mark.when()).orElseThrow()).toList();
    Scale scale = Scale.of(reaches, EDGE, width - EDGE);
    if (marks.size() > MOST_MARKS) {
      return new Density(scale, links, marks);
    }
    List<Placed> placed = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      placed.add(Placed.of(marks.get(at), reaches.get(at), scale, LONGEST_LABEL));
    }
    List<List<Placed>> lanes = Lanes.pack(placed);
    return lanes.size() > MOST_LANES ? new Density(scale, links, marks) : new DatedMarks(scale, id(), lanes);
  }

  /** The role is a group, not an image: what is inside an image is hidden from screen readers, and marks are links. */
  private String draw(List<Section> sections, String description) {
    double height = sections.stream().mapToDouble(Section::height).sum();
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "axis",
        "viewBox",
        "0 0 " + width + " " + Svg.number(height),
        "font-size",
        Label.FONT_SIZE,
        "role",
        "group",
        "aria-labelledby",
        id() + "-title",
        "aria-describedby",
        id() + "-desc");
    svg.text("title", "Timeline to scale", "id", id() + "-title");
    svg.text("desc", description, "id", id() + "-desc");
    new Fades(id()).draw(svg);
    double top = 0;
    for (Section section : sections) {
      section.draw(svg, top);
      top += section.height();
    }
    return svg.close().toString();
  }

  private String id() {
    return "axis-" + width;
  }
}
