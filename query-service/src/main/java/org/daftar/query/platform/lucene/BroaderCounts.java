package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Counts how many documents have which value of a field, or one below it: a document that has two values below a
 * broader one counts once for that.
 *
 * @param upwards a value and all broader ones
 */
record BroaderCounts(String field, Function<String, Collection<String>> upwards) {

  Map<String, Long> of(FacetsCollector matching) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (MatchingDocs documents : matching.getMatchingDocs()) {
      SortedSetDocValues values = documents.context().reader().getSortedSetDocValues(field);
      if (values != null) {
        count(values, documents.bits().iterator(), counts);
      }
    }
    return counts;
  }

  private void count(SortedSetDocValues values, DocIdSetIterator documents, Map<String, Long> counts)
      throws IOException {
    List<Collection<String>> broader = new ArrayList<>();
    for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
      broader.add(upwards.apply(values.lookupOrd(ordinal).utf8ToString()));
    }
    long[] alone = new long[broader.size()];
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (values.advanceExact(document)) {
        if (values.docValueCount() == 1) {
          alone[(int) values.nextOrd()]++;
        } else {
          all(values, broader).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
      }
    }
    for (int ordinal = 0; ordinal < alone.length; ordinal++) {
      long times = alone[ordinal];
      if (times > 0) {
        broader.get(ordinal).forEach(value -> counts.merge(value, times, Long::sum));
      }
    }
  }

  private static Set<String> all(SortedSetDocValues values, List<Collection<String>> broader) throws IOException {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < values.docValueCount(); i++) {
      all.addAll(broader.get((int) values.nextOrd()));
    }
    return all;
  }
}
