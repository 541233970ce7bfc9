package org.daftar.query.history;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where documents are kept: one for each subject, read by its identifier. What it holds can be thrown away and computed
 * again from the log.
 *
 * <p>Safe for many readers and writers. There should be one writer, but one that was paused may come back and find
 * another at work: whatever it still writes, no document and no progress ever goes back. A reader may see a document
 * that is newer than {@link #size()}; none that is older.
 *
 * <p>Every method throws {@link StoreUnavailable} where the store cannot be reached in time, and {@link
 * DocumentsDropped} after it was dropped as a whole.
 */
public interface DocumentStore {

  /** The document of a subject. */
  Optional<Document> find(String id);

  /** The documents of those subjects that have one, by identifier. */
  Map<String, Document> findAll(Collection<String> ids);

  /**
   * Puts documents in the place of their earlier ones, and then the progress beside them. A document whose place is
   * taken by one that is as new is passed over. When this returns, all of it outlasts a crash of the store.
   *
   * @param documents unordered, each subject once
   * @param size how many events of the log have been taken in with them: all before that position, none left out
   */
  void write(Collection<Document> documents, long size);

  /**
   * The same where the store may have been restored to an older state since the documents were read that these extend.
   *
   * @param from how many events the store is to have taken in already
   * @return false where it has not: its progress stands as it was, and the events from there on are to be taken in
   *     again
   */
  boolean writeFrom(long from, Collection<Document> documents, long size);

  /**
   * Goes through all documents, each once, in no order; those that are written meanwhile may be among them, old or new.
   */
  void forEach(Consumer<Document> each);

  /** How many events of the log have been taken in for certain: where to read on. */
  long size();
}
