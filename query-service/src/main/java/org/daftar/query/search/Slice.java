package org.daftar.query.search;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param offset how many come before it
 * @param limit how many it has at most
 */
public record Slice(int offset, int limit) {

  /** From a cursor that an earlier part gave, or from the start. */
  public static Slice of(Optional<String> cursor, int limit) {
    return new Slice(cursor.map(Integer::parseInt).orElse(0), limit);
  }

  /** Where the next part starts, where there is one. */
  public Optional<String> next(long total) {
    return offset + limit < total ? Optional.of(String.valueOf(offset + limit)) : Optional.empty();
  }
}
