package org.daftar.query.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daftar.query.axis.mark.Form;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Mark.Sign;
import org.daftar.query.axis.scale.Reach;
import org.daftar.query.axis.scale.Reach.Ending;
import org.daftar.query.axis.svg.Label;
import org.daftar.query.axis.svg.Svg;
import org.daftar.query.wording.term.Group;

/** What the colours and shapes mean: those that occur, in rows as long as the picture is wide. */
record Legend(double width, String fades, List<Item> items) implements Section {

  private static final double TOP = 22;
  private static final double ROW = 22;
  private static final double SAMPLE = 24;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;
  private static final double BASELINE = 4.5;

  /** The legend to marks that are drawn one by one. */
  static Legend of(double width, String fades, List<Mark> marks) {
    List<Item> items = new ArrayList<>();
    for (Group group : Group.values()) {
      if (marks.stream().anyMatch(mark -> mark.group() == group)) {
        items.add(new Item(group.heading(), "axis-" + group.code(), bar(Ending.SHARP, false), Set.of()));
      }
    }
    signs(marks, items);
    endings(marks.stream().map(mark -> Reach.of(mark.when())).flatMap(Optional::stream).toList(), items);
    return new Legend(width, fades, items);
  }

  @Override
  public double height() {
    return items.isEmpty() ? 0 : TOP + rows().size() * ROW;
  }

  @Override
  public void draw(Svg svg, double top) {
    double middle = top + TOP + ROW / 2;
    for (List<Item> row : rows()) {
      double left = 1;
      for (Item item : row) {
        item.draw(svg, fades, left, middle);
        left += item.width() + BETWEEN;
      }
      middle += ROW;
    }
  }

  private static void signs(List<Mark> marks, List<Item> items) {
    if (marks.stream().anyMatch(mark -> mark.has(Sign.CLAIMED))) {
      items.add(new Item("Reported", "axis-context", dot(), Set.of()));
      items.add(new Item("Claimed by a party", "axis-context axis-claimed", dot(), Set.of()));
    }
    if (marks.stream().anyMatch(mark -> mark.has(Sign.DENIED))) {
      items.add(new Item("Denied or disputed", "axis-context", dot(), Set.of(Sign.DENIED)));
    }
    if (marks.stream().anyMatch(mark -> mark.has(Sign.RETRACTED))) {
      items.add(new Item("Retracted", "axis-context axis-retracted", dot(), Set.of(Sign.RETRACTED)));
    }
  }

  private static void endings(List<Reach> reaches, List<Item> items) {
    if (any(reaches, reach -> reach.start() == Ending.SOFT || reach.end() == Ending.SOFT)) {
      items.add(new Item("About then", "axis-context", bar(Ending.SOFT, false), Set.of()));
    }
    if (any(reaches, Reach::uncertain)) {
      items.add(new Item("Uncertain date", "axis-context", bar(Ending.SHARP, true), Set.of()));
    }
    if (any(reaches, reach -> reach.start() == Ending.OPEN || reach.end() == Ending.OPEN)) {
      items.add(new Item("Without a start or end", "axis-context", bar(Ending.OPEN, false), Set.of()));
    }
    if (any(reaches, reach -> reach.start() == Ending.UNKNOWN || reach.end() == Ending.UNKNOWN)) {
      items.add(new Item("Start or end unknown", "axis-context", bar(Ending.UNKNOWN, false), Set.of()));
    }
  }

  private static boolean any(List<Reach> reaches, Predicate<Reach> shows) {
    return reaches.stream().anyMatch(shows);
  }

  private static Form bar(Ending end, boolean uncertain) {
    return new Form(0, SAMPLE, end == Ending.SOFT ? Ending.SOFT : Ending.SHARP, end, uncertain);
  }

  private static Form dot() {
    return new Form(SAMPLE / 2, SAMPLE / 2, Ending.SHARP, Ending.SHARP, false);
  }

  private List<List<Item>> rows() {
    List<List<Item>> rows = new ArrayList<>();
    double used = Double.POSITIVE_INFINITY;
    for (Item item : items) {
      if (used + BETWEEN + item.width() > width) {
        rows.add(new ArrayList<>());
        used = -BETWEEN;
      }
      rows.getLast().add(item);
      used += BETWEEN + item.width();
    }
    return rows;
  }

  /** A sample with what it means. */
  record Item(String words, String style, Form form, Set<Sign> signs) {

    double width() {
      return SAMPLE + GAP + Label.width(words);
    }

    void draw(Svg svg, String fades, double left, double middle) {
      Form sample = form.movedBy(left);
      svg.open("g", "class", style);
      sample.draw(svg, fades, middle);
      sample.sign(svg, signs, middle);
      svg.close();
      svg.text("text", words, "class", "axis-legend", "x", left + SAMPLE + GAP, "y", middle + BASELINE);
    }
  }
}
