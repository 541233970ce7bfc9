package org.daftar.query.sample;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.projection.Reader;
import org.daftar.query.projection.SharedProjection;
import org.daftar.query.projection.SubjectVersions;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.ReadModel;
import org.daftar.query.search.Search;

/** One node's read model of a generation, over a log in memory. */
public final class SharedModel implements ReadModel {

  /** Reads and writes events. */
  public static final EventCodec EVENTS = new EventCodec(new EventCatalogue());

  /** Reads and writes what was recorded. */
  public static final RecordingCodec RECORDINGS = new RecordingCodec(EVENTS, List.of());

  private final Generation generation;
  private final DocumentStore documents;
  private final SampleLog log;
  private final BooleanSupplier writer;
  private final LuceneIndex index = new LuceneIndex(new ByteBuffersDirectory(), EVENTS.catalogue());
  private final Reader reader;
  private volatile boolean closed;

  /**
   * Begins to read.
   *
   * @param documents of the generation
   * @param writer whether this node writes them
   */
  public SharedModel(Generation generation, DocumentStore documents, SampleLog log, BooleanSupplier writer) {
    this.generation = generation;
    this.documents = documents;
    this.log = log;
    this.writer = writer;
    SharedProjection projection =
        new SharedProjection(
            documents,
            new Histories(documents, RECORDINGS),
            new SubjectVersions(new EntryFold(new Amendments(EVENTS)), EVENTS),
            index,
            writer::getAsBoolean,
            (from, most) -> log.read(from, most, Duration.ZERO));
    this.reader = new Reader(log, projection);
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public DocumentStore documents() {
    return documents;
  }

  @Override
  public Search search() {
    return index;
  }

  @Override
  public ReadLog log() {
    return reader;
  }

  @Override
  public boolean hasCaughtUp() {
    return failure().isEmpty() && reader.size() >= log.size();
  }

  /** Why it reads no further. */
  public Optional<RuntimeException> failure() {
    return reader.failure();
  }

  @Override
  public boolean isWriter() {
    return writer.getAsBoolean();
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    reader.close();
    index.close();
  }
}
