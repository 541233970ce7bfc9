package org.daftar.query.history;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param total how many the whole list has
 * @param next where the next part starts, where there is one
 */
public record Page<T>(List<T> items, long total, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }
}
