package org.daftar.query.register.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;
import org.daftar.query.register.incident.IncidentTotals;
import org.daftar.query.register.sheet.TermWords;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/**
 * Draws how many incidents there were in each month, all types together and the most frequent ones each in a strip of
 * its own below, as SVG 2 for a style sheet (<code>registers.css</code>), without script or inline styles. Months
 * without incidents have their place. Where there are too many months, years take theirs. The table beside it tells the
 * same.
 */
public final class IncidentChart {

  private static final int MOST_STRIPS = 6;
  private static final double LEFT = 34;
  private static final double RIGHT = 6;
  private static final double TOP = 12;
  private static final double HEIGHT = 150;
  private static final double TICKS = 26;
  private static final double STRIP = 46;
  private static final double STRIP_BAR = 22;

  private final int width;
  private final Taxonomy taxonomy;
  private final BiFunction<LocalDate, LocalDate, String> link;

  /**
   * Draws pictures of one width.
   *
   * @param width in user units, 240 at least
   * @param taxonomy what types of incidents are called
   * @param link the address of what happened from one day to another
   */
  public IncidentChart(int width, Taxonomy taxonomy, BiFunction<LocalDate, LocalDate, String> link) {
    if (width < 240) {
      throw new IllegalArgumentException("a chart is at least 240 wide, not " + width);
    }
    this.width = width;
    this.taxonomy = taxonomy;
    this.link = link;
  }

  /** The picture; empty where no incident has a month. */
  public String draw(IncidentTotals totals) {
    List<Bucket> buckets = Bucket.of(totals.byMonth());
    if (buckets.isEmpty()) {
      return "";
    }
    List<String> types = totals.byType().keySet().stream().limit(MOST_STRIPS).toList();
    Svg svg = open(buckets, types.size() < 2 ? 0 : types.size());
    bars(svg, buckets);
    if (types.size() > 1) {
      long most = types.stream().flatMapToLong(type -> buckets.stream().mapToLong(one -> one.of(type))).max().orElse(1);
      double top = TOP + HEIGHT + TICKS;
      for (String type : types) {
        strip(svg, buckets, type, top, Math.max(1, most));
        top += STRIP;
      }
    }
    return svg.close().toString();
  }

  private Svg open(List<Bucket> buckets, int strips) {
    String id = "incidents-" + width;
    Svg svg =
        new Svg()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + width + " " + Svg.number(TOP + HEIGHT + TICKS + strips * STRIP),
                "font-size",
                Label.FONT_SIZE,
                "role",
                "group",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc");
    svg.text("title", "Incidents over time", "id", id + "-title");
    return svg.text("desc", description(buckets), "id", id + "-desc");
  }

  private static String description(List<Bucket> buckets) {
    Bucket most = buckets.stream().max(Comparator.comparingLong(Bucket::all)).orElseThrow();
    long without = buckets.stream().filter(bucket -> bucket.all() == 0).count();
    return "From "
        + buckets.getFirst().name()
        + " to "
        + buckets.getLast().name()
        + ": "
        + buckets.stream().mapToLong(Bucket::all).sum()
        + " incidents, most of them in "
        + most.name()
        + " ("
        + most.all()
        + "); none in "
        + without
        + " of "
        + buckets.size()
        + ". The tables beside tell the same.";
  }

  private void bars(Svg svg, List<Bucket> buckets) {
    Counts scale = Counts.to(buckets.stream().mapToLong(Bucket::all).max().orElse(1));
    for (long line = 0; line <= scale.most(); line += scale.step()) {
      double y = TOP + HEIGHT * (1 - (double) line / scale.most());
      svg.shape(
          "line", "class", line == 0 ? "chart-base" : "chart-grid", "x1", LEFT, "x2", width - RIGHT, "y1", y, "y2", y);
      svg.text("text", String.valueOf(line), "class", "chart-number", "x", LEFT - 6, "y", y + 4);
    }
    bars(svg, buckets, Bucket::all, "", TOP + HEIGHT, HEIGHT / scale.most());
    ticks(svg, buckets);
  }

  private void strip(Svg svg, List<Bucket> buckets, String type, double top, long most) {
    double base = top + STRIP - 8;
    svg.text(
        "text",
        TermWords.heading(taxonomy, Vocabulary.INCIDENT_TYPE, type),
        "class",
        "chart-type",
        "x",
        LEFT,
        "y",
        top + 10);
    svg.shape("line", "class", "chart-base", "x1", LEFT, "x2", width - RIGHT, "y1", base, "y2", base);
    bars(
        svg,
        buckets,
        bucket -> bucket.of(type),
        ", " + TermWords.of(taxonomy, Vocabulary.INCIDENT_TYPE, type),
        base,
        STRIP_BAR / most);
  }

  private void bars(Svg svg, List<Bucket> buckets, ToLongFunction<Bucket> count, String of, double base, double unit) {
    double place = place(buckets);
    for (int at = 0; at < buckets.size(); at++) {
      Bucket bucket = buckets.get(at);
      long number = count.applyAsLong(bucket);
      if (number > 0) {
        double bar = Math.min(40, Math.max(1.2, place * 0.78));
        svg.open("a", "href", link.apply(bucket.from(), bucket.to()));
        svg.text("title", bucket.name() + of + ": " + number);
        svg.shape(
            "rect",
            "class",
            "chart-bar",
            "x",
            LEFT + at * place + (place - bar) / 2,
            "y",
            base - number * unit,
            "width",
            bar,
            "height",
            number * unit);
        svg.close();
      }
    }
  }

  /** Ticks that would run into the one before are left out. */
  private void ticks(Svg svg, List<Bucket> buckets) {
    double place = place(buckets);
    double free = 0;
    for (int at = 0; at < buckets.size(); at++) {
      String tick = buckets.get(at).tick();
      double middle = LEFT + (at + 0.5) * place;
      double half = Label.width(tick) / 2;
      if (!tick.isEmpty() && middle - half >= free && middle + half <= width) {
        svg.text("text", tick, "class", "chart-tick", "x", middle, "y", TOP + HEIGHT + 16);
        free = middle + half + 8;
      }
    }
  }

  private double place(List<Bucket> buckets) {
    return (width - LEFT - RIGHT) / buckets.size();
  }
}
