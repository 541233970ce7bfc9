package org.daftar.query.comparison;

import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;

/**
 * What was recorded between two moments.
 *
 * @param from the earlier moment
 * @param to the later one, or the same
 */
public record Span(AsOf from, AsOf to) {

  /**
   * @throws IllegalArgumentException where it ends before it starts
   */
  public Span {
    if (to.size() < from.size()) {
      throw new IllegalArgumentException("the later moment must not be before the earlier one");
    }
  }

  /** Whether a change was recorded after the one moment and by the other. */
  public boolean includes(Change change) {
    return !from.includes(change.position()) && to.includes(change.position());
  }
}
