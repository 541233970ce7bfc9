package org.daftar.query.register.sieve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.search.Frequencies;

/** Counts how many rows have which value. */
public final class Facets {

  /** More values than these are nothing to choose from. */
  private static final int MOST = 50;

  private Facets() {}

  /**
   * How many rows there are by {@code case}, {@code party} and {@code kind}, the most frequent first. A row counts once
   * for each kind in which one of its own lies.
   *
   * @param statuses how many there are by {@code status}
   */
  public static Map<String, Map<String, Long>> of(
      List<? extends Row<?>> rows, Records records, Kinds hierarchy, Map<String, Long> statuses) {
    Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
    facets.put("case", counts(rows, row -> row.cases().distinct().map(CaseId::value)));
    facets.put("party", counts(rows, row -> row.parties().map(records::of).distinct().map(PartyId::value)));
    Map<String, List<String>> above = new HashMap<>();
    facets.put("kind", counts(rows, row -> kindsOf(row, hierarchy, above)));
    facets.put("status", statuses);
    return facets;
  }

  /**
   * The kinds of a row with all in which they lie, each once.
   *
   * @param above what was found already
   */
  private static Stream<String> kindsOf(Row<?> row, Kinds hierarchy, Map<String, List<String>> above) {
    Stream<String> own = row.kinds().stream().filter(kind -> !kind.isEmpty());
    return own.flatMap(kind -> above.computeIfAbsent(kind, any -> hierarchy.upwards(kind).toList()).stream())
        .distinct();
  }

  /** How many rows stand how. */
  public static Map<String, Long> statuses(List<? extends Row<?>> rows) {
    return counts(rows, row -> Stream.of(row.status()));
  }

  private static Map<String, Long> counts(List<? extends Row<?>> rows, Function<Row<?>, Stream<String>> values) {
    Map<String, Long> counts = new HashMap<>();
    for (Row<?> row : rows) {
      values.apply(row).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return Frequencies.mostFrequentFirst(counts, MOST);
  }
}
