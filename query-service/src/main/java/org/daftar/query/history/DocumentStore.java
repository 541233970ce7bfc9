package org.daftar.query.history;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where documents are kept: one for each subject, read by its identifier. What it holds can be thrown away and computed
 * again from the log. Safe for one writer and many readers.
 */
public interface DocumentStore {

  /** The document of a subject. */
  Optional<Document> find(String id);

  /** The documents of those subjects that have one, by identifier. */
  Map<String, Document> findAll(Collection<String> ids);

  /**
   * Puts documents in the place of their earlier ones, and the progress beside them, in one step.
   *
   * @param documents unordered
   * @param size how many events of the log have been taken in with them
   */
  void write(Collection<Document> documents, long size);

  /** How many events of the log have been taken in. */
  long size();
}
