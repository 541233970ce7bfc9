package org.daftar.query.platform.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.daftar.query.carried.CarriedReading;
import org.daftar.query.carried.PartReading;
import org.daftar.query.carried.Quarantine;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.platform.kafka.CarriedArchive;
import org.daftar.query.platform.kafka.CarriedLog;
import org.daftar.query.platform.kafka.ProjectorElection;
import org.daftar.query.platform.lucene.LuceneIndex;
import org.daftar.query.projection.ReadLog;
import org.daftar.query.projection.Reader;
import org.daftar.query.projection.SharedProjection;
import org.daftar.query.rebuild.Generation;
import org.daftar.query.rebuild.ReadModel;
import org.daftar.query.search.Search;

/**
 * Reads a log that is carried: documents in MongoDB that all nodes share, and an index of this node's own, in a folder
 * that goes when it is closed.
 */
final class CarriedModel implements ReadModel {

  private final Generation generation;
  private final DocumentStore documents;
  private final Quarantine quarantine = new Quarantine();
  private final CarriedLog log;
  private final CarriedArchive archive;
  private final IndexFolder folder;
  private final LuceneIndex index;
  private final ProjectorElection election;
  private final Reader reader;

  CarriedModel(Generation generation, DocumentStore documents, QuerySettings settings, Folding folding) {
    this.generation = generation;
    this.documents = documents;
    CarriedReading reading = new CarriedReading(settings.trusted(), folding.recordings(), quarantine);
    this.log = new CarriedLog(settings.carrier(), reading);
    this.archive =
        new CarriedArchive(
            settings.carrier(),
            (from, most) -> new PartReading(settings.trusted(), folding.recordings(), reading::isWithheld, from, most));
    this.folder = IndexFolder.in(settings.index());
    this.index = index(folder, folding);
    this.election =
        new ProjectorElection(settings.carrier(), "daftar-documents-" + generation.id(), settings.session());
    SharedProjection projection =
        new SharedProjection(
            documents, new Histories(documents, folding.recordings()), folding.versions(), index, election, archive);
    this.reader = new Reader(log, archive, projection);
  }

  private static LuceneIndex index(IndexFolder folder, Folding folding) {
    try {
      return new LuceneIndex(FSDirectory.open(folder.path()), folding.events().catalogue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return failure().isEmpty() && log.end().isPresent() && reader.size() >= log.end().getAsLong();
  }

  @Override
  public boolean isWriter() {
    return election.isElected();
  }

  /** Why it reads no further; empty while it does. */
  Optional<RuntimeException> failure() {
    return reader.failure();
  }

  /** How many events the index holds. */
  long indexed() {
    return index.size();
  }

  /** How it comes on with what is carried. */
  CarriedLog carried() {
    return log;
  }

  /** What it set aside. */
  Quarantine quarantine() {
    return quarantine;
  }

  @Override
  public void close() {
    try (log;
        archive;
        folder;
        index;
        election) {
      reader.close();
    }
  }
}
