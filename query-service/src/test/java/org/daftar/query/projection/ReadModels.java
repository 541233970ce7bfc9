package org.daftar.query.projection;

import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.amendment.Amendments;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.Document;
import org.daftar.query.history.Histories;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.platform.memory.MemoryDocuments;

/** Everything that reads, in memory. */
final class ReadModels implements AutoCloseable {

  private final MemoryDocuments store = new MemoryDocuments();
  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), RandomRecord.CATALOGUE);
  private final Histories histories = new Histories(store, RandomRecord.RECORDINGS);
  private final EntryFold fold = new EntryFold(new Amendments(RandomRecord.EVENTS));
  private final Projection projection =
      new Projection(store, histories, new SubjectVersions(fold, RandomRecord.EVENTS), index);

  Projection projection() {
    return projection;
  }

  Map<String, Document> documents() {
    return store.all();
  }

  LuceneIndex index() {
    return index;
  }

  EntryFinder entries() {
    return new EntryFinder(histories, fold, RandomRecord.EVENTS);
  }

  CaseFinder cases() {
    return new CaseFinder(histories, index, entries());
  }

  PartyFinder parties() {
    return new PartyFinder(histories, index, entries());
  }

  @Override
  public void close() {
    index.close();
  }
}
