package org.daftar.query.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often values occur. */
public final class Frequencies {

  private Frequencies() {}

  /** The most frequent of them first, at most so many; equally frequent ones in the order of the values. */
  public static Map<String, Long> mostFrequentFirst(Map<String, Long> counts, int most) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(count -> sorted.put(count.getKey(), count.getValue()));
    return sorted;
  }
}
