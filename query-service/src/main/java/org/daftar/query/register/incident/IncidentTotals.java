package org.daftar.query.register.incident;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.query.search.Frequencies;

/**
 * How many incidents there are by type and month. Those that were retracted or are only expected are in none of the
 * numbers but the last two.
 *
 * @param incidents how many there are that count
 * @param times how often they happened altogether: one that was repeated counts as often as its source tells
 * @param byType how many of each type, the most frequent first
 * @param byMonth how many of each type in each month, from the first month with an incident to the last, months without
 *     any included
 * @param monthUnknown how many have a date that tells no one month
 * @param undated how many have no date
 * @param contested how many somebody disputes, or nobody is sure of
 * @param retracted how many more there are that were retracted
 * @param expected how many more there are that are only expected
 */
public record IncidentTotals(
    long incidents,
    long times,
    Map<String, Long> byType,
    SortedMap<YearMonth, Map<String, Long>> byMonth,
    long monthUnknown,
    long undated,
    long contested,
    long retracted,
    long expected) {

  /** Months without incidents between two that lie further apart than this, mistyped years perhaps, tell nothing. */
  private static final long LONGEST = 1_200;

  /** The totals of some incidents. */
  public static IncidentTotals of(List<Incident> incidents) {
    List<Incident> counting = incidents.stream().filter(incident -> incident.fact().counts()).toList();
    SortedMap<YearMonth, Map<String, Long>> byMonth = new TreeMap<>();
    Map<String, Long> byType = new TreeMap<>();
    for (Incident incident : counting) {
      byType.merge(incident.type(), 1L, Long::sum);
      incident
          .month()
          .ifPresent(
              month -> byMonth.computeIfAbsent(month, any -> new TreeMap<>()).merge(incident.type(), 1L, Long::sum));
    }
    long undated = counting.stream().filter(Incident::isUndated).count();
    return new IncidentTotals(
        counting.size(),
        counting.stream().mapToLong(Incident::times).sum(),
        Frequencies.mostFrequentFirst(byType, Integer.MAX_VALUE),
        withoutGaps(byMonth),
        counting.stream().filter(incident -> incident.month().isEmpty()).count() - undated,
        undated,
        counting.stream().filter(incident -> incident.fact().isContested()).count(),
        incidents.stream().filter(incident -> incident.fact().isRetracted()).count(),
        incidents.stream()
            .filter(incident -> !incident.fact().isRetracted() && incident.fact().isProspective())
            .count());
  }

  /** How many in a month, of all types. */
  public long in(YearMonth month) {
    return byMonth.getOrDefault(month, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of a type in a month. */
  public long in(YearMonth month, String type) {
    return byMonth.getOrDefault(month, Map.of()).getOrDefault(type, 0L);
  }

  private static SortedMap<YearMonth, Map<String, Long>> withoutGaps(SortedMap<YearMonth, Map<String, Long>> months) {
    if (!months.isEmpty() && months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS) < LONGEST) {
      YearMonth last = months.lastKey();
      for (YearMonth month = months.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
        months.putIfAbsent(month, Map.of());
      }
    }
    return months;
  }
}
