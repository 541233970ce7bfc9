package org.daftar.query.vocabulary;

import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Terms;

/**
 * A vocabulary as it stood at a moment.
 *
 * @param terms all terms, also those that were withdrawn
 * @param version the position of the last event that changed it; 0, where the log was opened, if nothing has
 */
public record VocabularyView(Terms terms, long version) {

  /** The vocabulary. */
  public Vocabulary vocabulary() {
    return terms.vocabulary();
  }
}
