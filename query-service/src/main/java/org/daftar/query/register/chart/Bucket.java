package org.daftar.query.register.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * A month, or a year, with how many incidents there were in it.
 *
 * @param name as it is told
 * @param tick what stands below it on the scale; empty where nothing does
 * @param byType how many of which type
 */
record Bucket(String name, String tick, LocalDate from, LocalDate to, Map<String, Long> byType) {

  /** More months than these are too narrow to be told apart: years take their place. */
  private static final int MOST_MONTHS = 120;

  private static final int FEW_MONTHS = 18;

  Bucket {
    byType = Map.copyOf(byType);
  }

  /** Months without gaps, or the years in which they lie. */
  static List<Bucket> of(SortedMap<YearMonth, Map<String, Long>> months) {
    return months.size() > MOST_MONTHS ? years(months) : months(months);
  }

  long all() {
    return byType.values().stream().mapToLong(Long::longValue).sum();
  }

  long of(String type) {
    return byType.getOrDefault(type, 0L);
  }

  private static List<Bucket> months(SortedMap<YearMonth, Map<String, Long>> months) {
    List<Bucket> buckets = new ArrayList<>();
    months.forEach((month, counts) -> {
      String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
      String tick = tick(month, months.size() <= FEW_MONTHS, buckets.isEmpty());
      buckets.add(new Bucket(name, tick, month.atDay(1), month.atEndOfMonth(), counts));
    });
    return buckets;
  }

  private static String tick(YearMonth month, boolean few, boolean first) {
    if (few && !first && month.getMonth() != Month.JANUARY) {
      return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
    String year = String.valueOf(month.getYear());
    return month.getMonth() == Month.JANUARY
        ? year
        : few ? month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year : first ? year : "";
  }

  private static List<Bucket> years(SortedMap<YearMonth, Map<String, Long>> months) {
    Map<Integer, Map<String, Long>> years = new HashMap<>();
    months.forEach((month, counts) -> {
      Map<String, Long> year = years.computeIfAbsent(month.getYear(), any -> new HashMap<>());
      counts.forEach((type, count) -> year.merge(type, count, Long::sum));
    });
    return years.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(year -> {
          String name = String.valueOf(year.getKey());
          return new Bucket(
              name, name, LocalDate.of(year.getKey(), 1, 1), LocalDate.of(year.getKey(), 12, 31), year.getValue());
        })
        .toList();
  }
}
