package org.daftar.query.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.scale.Scale;
import org.daftar.query.axis.scale.Step;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;

/** How many entries may have happened when, where there are too many to draw each. */
record Density(Scale scale, AxisLinks links, List<Mark> marks) implements Section {

  private static final double THINNEST_BAR = 22;
  private static final double HIGHEST_BAR = 110;
  private static final double LOWEST_BAR = 2;
  private static final double COUNT = 18;
  private static final double GAP = 1;

  @Override
  public double height() {
    return Ticks.HEIGHT + COUNT + HIGHEST_BAR + GAP;
  }

  @Override
  public void draw(Svg svg, double top) {
    new Ticks(scale).draw(svg, top, top + height());
    List<Bar> bars = bars();
    long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
    double bottom = top + height() - GAP;
    bars.stream().filter(bar -> bar.count() > 0).forEach(bar -> draw(svg, bar, most, bottom));
  }

  /** From the day on which one step starts to the last day before the next. */
  private List<Bar> bars() {
    Step step = Step.finest(scale, any -> THINNEST_BAR);
    List<LocalDate> starts = step.starts(scale);
    return IntStream.range(1, starts.size())
        .mapToObj(next -> bar(step, starts.get(next - 1), starts.get(next).minusDays(1)))
        .toList();
  }

  private Bar bar(Step step, LocalDate first, LocalDate last) {
    long count = marks.stream().filter(mark -> mark.when().mayOverlap(first, last)).count();
    return new Bar(step.label(first), first, last, count);
  }

  private void draw(Svg svg, Bar bar, long most, double bottom) {
    double left = scale.x(bar.first()) + GAP;
    double right = scale.x(bar.last().plusDays(1)) - GAP;
    double width = Math.max(GAP, right - left);
    double height = Math.max(LOWEST_BAR, HIGHEST_BAR * bar.count() / most);
    svg.open("a", "class", "axis-mark axis-density", "href", links.between(bar.first(), bar.last()));
    svg.text("title", bar.title());
    svg.shape("rect", "class", "axis-shape", "x", left, "y", bottom - height, "width", width, "height", height);
    String count = String.valueOf(bar.count());
    if (Label.width(count) <= width) {
      svg.text(
          "text",
          count,
          "class",
          "axis-count",
          "x",
          left + width / 2,
          "y",
          bottom - height - 5,
          "text-anchor",
          "middle");
    }
    svg.close();
  }

  private record Bar(String label, LocalDate first, LocalDate last, long count) {

    String title() {
      return "%s: %,d %s from %s to %s".formatted(label, count, count == 1 ? "entry" : "entries", first, last);
    }
  }
}
