package org.daftar.query.register.liberty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daftar.date.DaySpan;

/**
 * Days, each once.
 *
 * @param spans without overlaps, in their order
 */
public record DaySet(List<DaySpan> spans) {

  /** No day. */
  public static final DaySet NONE = new DaySet(List.of());

  public DaySet {
    spans = merged(spans);
  }

  private static List<DaySpan> merged(List<DaySpan> spans) {
    List<DaySpan> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparing(DaySpan::earliest));
    List<DaySpan> merged = new ArrayList<>();
    for (DaySpan span : sorted) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        DaySpan last = merged.removeLast();
        merged.add(new DaySpan(last.earliest(), span.latest().isAfter(last.latest()) ? span.latest() : last.latest()));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** How many there are. */
  public long count() {
    return spans.stream().mapToLong(span -> ChronoUnit.DAYS.between(span.earliest(), span.latest()) + 1).sum();
  }

  /** Those from one day to another. */
  public DaySet between(LocalDate from, LocalDate to) {
    return new DaySet(
        spans.stream()
            .filter(span -> !span.latest().isBefore(from) && !span.earliest().isAfter(to))
            .map(span ->
                new DaySpan(
                    span.earliest().isBefore(from) ? from : span.earliest(),
                    span.latest().isAfter(to) ? to : span.latest()))
            .toList());
  }
}
