package org.daftar.query.comparison;

import java.util.List;
import org.daftar.query.history.Change;

/**
 * A party or a source to which a case refers, and which is known otherwise than before.
 *
 * @param before how it stood at the earlier moment
 * @param after how it stood at the later moment
 * @param changes what happened to it in between, oldest first; at least one
 */
public record ChangedRecord<V>(V before, V after, List<Change> changes) {

  public ChangedRecord {
    changes = List.copyOf(changes);
  }
}
