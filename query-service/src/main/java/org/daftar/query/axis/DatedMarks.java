package org.daftar.query.axis;

import java.util.List;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Placed;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.svg.Svg;

/** Marks on an axis to scale, in as many lanes as they need. */
record DatedMarks(Scale scale, String fades, List<List<Placed>> lanes) implements Section {

  private static final double LANE = 24;
  private static final double MARGIN = 6;

  @Override
  public double height() {
    return Ticks.HEIGHT + lanes.size() * LANE + MARGIN;
  }

  @Override
  public List<Mark> drawn() {
    return lanes.stream().flatMap(List::stream).map(Placed::mark).toList();
  }

  @Override
  public void draw(Svg svg, double top) {
    new Ticks(scale).draw(svg, top, top + height());
    double middle = top + Ticks.HEIGHT + LANE / 2;
    for (List<Placed> lane : lanes) {
      for (Placed placed : lane) {
        placed.draw(svg, fades, middle, LANE);
      }
      middle += LANE;
    }
  }
}
