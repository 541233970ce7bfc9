package org.daftar.query.search;

import java.util.Collection;

/** Takes in the versions of subjects so that they can be found. What it holds can be computed again from the log. */
public interface SearchIndex {

  /**
   * Puts subjects in the place of what was known of them, each in one step; whoever searches afterwards finds them so.
   * That some of them may be found before changes nothing of what stood at an earlier moment.
   *
   * @param subjects each with all its versions
   * @param size how many events of the log have been taken in with them
   */
  void write(Collection<IndexedSubject> subjects, long size);

  /** How many events of the log have been taken in. */
  long size();
}
