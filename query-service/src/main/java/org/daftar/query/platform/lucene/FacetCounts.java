package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.daftar.query.search.Frequencies;

/**
 * Counts how many documents have which value. What that takes, the values of a field in one order over all segments, is
 * made once for each state of the index and kept until the next.
 */
final class FacetCounts {

  private static final int MOST = 1_000;

  private volatile Optional<Ordinals> latest = Optional.empty();

  /** How many have which value of a field, the most frequent first; all values. */
  Map<String, Long> counts(IndexSearcher searcher, Query query, String field) throws IOException {
    FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
    return counts(searcher, matching, List.of(field), Integer.MAX_VALUE).getOrDefault(field, Map.of());
  }

  /**
   * How many have which value, field by field: the most frequent values of each, and all of those that have broader.
   */
  Map<String, Map<String, Long>> counts(
      IndexSearcher searcher, Query query, List<String> fields, List<BroaderCounts> broader) throws IOException {
    FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
    Map<String, Map<String, Long>> counts = counts(searcher, matching, fields, MOST);
    for (BroaderCounts each : broader) {
      counts.put(each.field(), Frequencies.mostFrequentFirst(each.of(matching), Integer.MAX_VALUE));
    }
    return counts;
  }

  private Map<String, Map<String, Long>> counts(
      IndexSearcher searcher, FacetsCollector matching, List<String> fields, int most) throws IOException {
    Ordinals ordinals = ordinals(searcher.getIndexReader());
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String field : fields) {
      Optional<StringDocValuesReaderState> state = ordinals.of(field);
      counts.put(field, state.isPresent() ? counts(state.get(), field, matching, most) : Map.of());
    }
    return counts;
  }

  private static Map<String, Long> counts(
      StringDocValuesReaderState state, String field, FacetsCollector matching, int most) throws IOException {
    FacetResult result = new StringValueFacetCounts(state, matching).getTopChildren(most, field);
    Map<String, Long> counts = new LinkedHashMap<>();
    for (LabelAndValue value : result.labelValues) {
      counts.put(value.label, value.value.longValue());
    }
    return counts;
  }

  private Ordinals ordinals(IndexReader reader) {
    Ordinals known = latest.filter(ordinals -> ordinals.reader().equals(reader)).orElseGet(() -> new Ordinals(reader));
    latest = Optional.of(known);
    return known;
  }

  private record Ordinals(IndexReader reader, ConcurrentMap<String, Optional<StringDocValuesReaderState>> byField) {

    Ordinals(IndexReader reader) {
      this(reader, new ConcurrentHashMap<>());
    }

    /** Empty where no document has the field. */
    Optional<StringDocValuesReaderState> of(String field) throws IOException {
      Optional<StringDocValuesReaderState> known = byField.get(field);
      if (known == null) {
        known =
            MultiDocValues.getSortedSetValues(reader, field) == null
                ? Optional.empty()
                : Optional.of(new StringDocValuesReaderState(reader, field));
        byField.put(field, known);
      }
      return known;
    }
  }
}
