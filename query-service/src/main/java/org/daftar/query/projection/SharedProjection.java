package org.daftar.query.projection;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.query.feed.ArchiveUnavailable;
import org.daftar.query.feed.EventArchive;
import org.daftar.query.feed.Portion;
import org.daftar.query.history.Document;
import org.daftar.query.history.DocumentStore;
import org.daftar.query.history.Histories;
import org.daftar.query.history.StoreUnavailable;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.SearchIndex;

/**
 * Where many nodes share one store: the one that is elected writes the documents, and each keeps an index of its own,
 * which follows the documents. A store or a log that cannot be reached is waited for, and is left to nodes that can
 * meanwhile; documents that were dropped are not waited for: with them this index is of no more use, and whoever made
 * it makes another.
 */
public final class SharedProjection implements Intake {

  private static final Logger LOG = System.getLogger(SharedProjection.class.getName());
  private static final int PORTION = 5_000;
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final DocumentStore store;
  private final DocumentWriter writer;
  private final Histories histories;
  private final SubjectVersions versions;
  private final SearchIndex index;
  private final Candidacy candidacy;
  private final EventArchive archive;
  private long taken;
  private long stored;
  private boolean loaded;

  /**
   * @param store shared with other nodes
   * @param index of this node alone, empty
   * @param candidacy of this node for writing the documents
   * @param archive of the same log
   */
  public SharedProjection(
      DocumentStore store,
      Histories histories,
      SubjectVersions versions,
      SearchIndex index,
      Candidacy candidacy,
      EventArchive archive) {
    this.store = store;
    this.writer = new DocumentWriter(store, histories);
    this.histories = histories;
    this.versions = versions;
    this.index = index;
    this.candidacy = candidacy;
    this.archive = archive;
  }

  /** What this node has gone through, as far as documents are there: a store that was restored may have gone back. */
  @Override
  public long size() {
    return Math.min(taken, stored);
  }

  @Override
  public void take(Portion portion) throws InterruptedException {
    while (!isTaken(portion)) {
      TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE.toMillis());
    }
  }

  @Override
  public void abandon() {
    candidacy.stepAside();
  }

  private boolean isTaken(Portion portion) throws InterruptedException {
    try {
      if (!loaded) {
        load();
      }
      awaitDocuments(portion);
      if (portion.size() > index.size()) {
        index(portion);
      }
      taken = Math.max(taken, portion.size());
      return true;
    } catch (StoreUnavailable | ArchiveUnavailable e) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      candidacy.stepAside();
      LOG.log(Level.WARNING, "Documents are waited for: " + e.getMessage());
      return false;
    }
  }

  /** Everything that the store holds already is indexed at once, each document whole. */
  private void load() {
    long size = store.size();
    List<Document> some = new ArrayList<>();
    store.forEach(document -> {
      some.add(document);
      if (some.size() == PORTION) {
        index(some, 0);
        some.clear();
      }
    });
    index(some, size);
    loaded = true;
  }

  private void awaitDocuments(Portion portion) throws InterruptedException {
    stored = store.size();
    candidacy.stand();
    while (stored < portion.size()) {
      if (!candidacy.isElected() || !isWritten(next(portion))) {
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        stored = store.size();
      }
    }
  }

  private boolean isWritten(Portion next) {
    if (next.isEmptyAfter(stored) || !writer.write(next, stored)) {
      return false;
    }
    stored = next.size();
    return true;
  }

  /** What the store is to hold before this portion, and does not, is read once more. */
  private Portion next(Portion portion) {
    return stored < taken ? archive.read(stored, (int) Math.min(PORTION, taken - stored)) : portion;
  }

  private void index(Portion portion) {
    Collection<String> changed = Projection.bySubject(portion.events()).keySet();
    index(store.findAll(changed).values(), portion.size());
  }

  private void index(Collection<Document> documents, long size) {
    List<IndexedSubject> subjects =
        documents.parallelStream().map(document -> versions.of(histories.read(document))).toList();
    index.write(subjects, size);
  }
}
