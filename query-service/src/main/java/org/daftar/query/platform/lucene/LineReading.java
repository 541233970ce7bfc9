package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.daftar.identity.PartyId;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.line.Line;
import org.daftar.query.register.line.LineQuery;

/** Reads all lines that fulfil a query, on as many processors as are free. */
final class LineReading {

  private static final Sort BY_FROM = latestBy(Field.FROM);
  private static final Sort BY_TO = latestBy(Field.TO);

  private final IndexSearcher searcher;

  LineReading(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Line> lines(LineQuery query, AsOf moment) throws IOException {
    Weight weight = weight(Queries.lines(query, moment).build());
    try {
      return searcher.getIndexReader().leaves().parallelStream()
          .map(leaf -> lines(weight, leaf))
          .flatMap(Collection::stream)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The positions at which lines last began and last ended before a moment: while these stay, so do the lines. */
  LastChange lastChange(LineQuery query, AsOf moment) throws IOException {
    return new LastChange(
        latest(Queries.linesBegun(query, moment).build(), BY_FROM),
        latest(Queries.linesEnded(query, moment).build(), BY_TO));
  }

  /** The records of parties that were merged at a moment, each with the one that stayed. */
  Map<PartyId, PartyId> merged(AsOf moment) throws IOException {
    Map<PartyId, PartyId> merged = new HashMap<>();
    Weight weight = weight(Queries.merged(moment).build());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      SortedSetDocValues into = DocValues.getSortedSet(leaf.reader(), Field.PARTY);
      each(
          weight,
          leaf,
          document -> {
            if (into.advanceExact(document)) {
              merged.put(
                  new PartyId(stored.document(document).get(Field.ID)),
                  new PartyId(into.lookupOrd(into.nextOrd()).utf8ToString()));
            }
          });
    }
    return merged;
  }

  private static List<Line> lines(Weight weight, LeafReaderContext leaf) {
    List<Line> lines = new ArrayList<>();
    LineForm form = new LineForm();
    try {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Field.LINE);
      each(
          weight,
          leaf,
          document -> {
            if (values.advanceExact(document)) {
              lines.add(form.read(values.binaryValue()));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static void each(Weight weight, LeafReaderContext leaf, Matching matching) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    DocIdSetIterator matches = scorer.iterator();
    for (int at = matches.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = matches.nextDoc()) {
      if (live == null || live.get(at)) {
        matching.take(at);
      }
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private long latest(Query query, Sort sort) throws IOException {
    TopFieldDocs last = searcher.search(query, 1, sort);
    return last.scoreDocs.length == 0 ? -1 : (Long) ((FieldDoc) last.scoreDocs[0]).fields[0];
  }

  private static Sort latestBy(String field) {
    return new Sort(new SortedNumericSortField(field, SortField.Type.LONG, true));
  }

  /** Where lines last began and last ended; -1 where none did. */
  record LastChange(long begun, long ended) {}

  private interface Matching {
    void take(int document) throws IOException;
  }
}
