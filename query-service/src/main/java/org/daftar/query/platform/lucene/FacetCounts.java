package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts which values the found versions have. */
final class FacetCounts {

  private static final int MOST = 1_000;

  private FacetCounts() {}

  /** How many have which value of a field, the most frequent first. */
  static Map<String, Long> of(IndexSearcher searcher, Query query, String field) throws IOException {
    return counts(searcher, searcher.search(query, new FacetsCollectorManager()), field);
  }

  /** How many have which value, field by field. */
  static Map<String, Map<String, Long>> of(IndexSearcher searcher, Query query, List<String> fields)
      throws IOException {
    FacetsCollector found = searcher.search(query, new FacetsCollectorManager());
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String field : fields) {
      counts.put(field, counts(searcher, found, field));
    }
    return counts;
  }

  private static Map<String, Long> counts(IndexSearcher searcher, FacetsCollector found, String field)
      throws IOException {
    if (MultiDocValues.getSortedSetValues(searcher.getIndexReader(), field) == null) {
      return Map.of();
    }
    StringDocValuesReaderState state = new StringDocValuesReaderState(searcher.getIndexReader(), field);
    FacetResult result = new StringValueFacetCounts(state, found).getTopChildren(MOST, field);
    Map<String, Long> values = new LinkedHashMap<>();
    for (LabelAndValue value : result.labelValues) {
      values.put(value.label, value.value.longValue());
    }
    return values;
  }
}
