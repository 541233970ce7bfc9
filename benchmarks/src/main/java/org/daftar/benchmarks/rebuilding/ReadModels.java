package org.daftar.benchmarks.rebuilding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.benchmarks.measuring.Effort;
import org.daftar.command.log.EventLog;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.projection.Projection;
import org.daftar.query.projection.Reader;
import org.daftar.query.projection.SubjectVersions;
import org.daftar.query.search.IndexedSubject;
import org.daftar.standalone.process.LogFeed;

/** All read models of one log, wired as the product wires them: documents in a store, and an index in memory. */
public final class ReadModels implements AutoCloseable {

  static final int PORTION = 5_000;

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final EventCodec events = new EventCodec(new EventCatalogue());
  private final RecordingCodec recordings = new RecordingCodec(events, List.of());
  private final SubjectVersions versions = new SubjectVersions(new EntryFold(new Amendments(events)), events);
  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), events.catalogue());
  private final DocumentStore store;
  private final Histories histories;

  /** None yet. */
  public ReadModels(DocumentStore store) {
    this.store = store;
    this.histories = new Histories(store, recordings);
  }

  /**
   * Reads a log from its first event to its last at the moment.
   *
   * @throws IllegalStateException where it stops before
   * @throws InterruptedException where it is told to stop
   */
  public void rebuild(EventLog log) throws InterruptedException {
    try (Reader reader = new Reader(new LogFeed(log, recordings), projection())) {
      if (!reader.await(log.size(), PATIENCE)) {
        throw new IllegalStateException("not rebuilt", reader.failure().orElse(null));
      }
    }
  }

  Projection projection() {
    return new Projection(store, histories, versions, index);
  }

  /**
   * How long it takes to write what others hold and nothing else: what the index is told of documents is computed
   * before. Portions are as large as those of a rebuild.
   */
  Effort writeAll(ReadModels of) throws InterruptedException {
    Effort all = Effort.NONE;
    for (List<Document> documents : of.documents()) {
      List<IndexedSubject> subjects =
          documents.parallelStream().map(document -> versions.of(histories.read(document))).toList();
      all = all.plus(Effort.of(() -> write(documents, subjects)));
    }
    return all;
  }

  /** No subject comes twice, so none is told to have been there. */
  private void write(List<Document> documents, List<IndexedSubject> subjects) {
    store.write(documents, 0);
    index.write(subjects, 0);
  }

  Histories histories() {
    return histories;
  }

  RecordingCodec recordings() {
    return recordings;
  }

  DocumentStore store() {
    return store;
  }

  private List<List<Document>> documents() {
    List<List<Document>> portions = new ArrayList<>();
    store.forEach(document -> {
      if (portions.isEmpty() || portions.getLast().size() == PORTION) {
        portions.add(new ArrayList<>());
      }
      portions.getLast().add(document);
    });
    return portions;
  }

  @Override
  public void close() {
    index.close();
  }
}
