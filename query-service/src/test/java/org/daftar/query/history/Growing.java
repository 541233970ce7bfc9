package org.daftar.query.history;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Documents of subjects to which something happens at every position, so that what one must hold is known. */
public final class Growing {

  private Growing() {}

  /** The document of a subject that has taken in all up to a position. */
  public static Document document(String id, long lastPosition) {
    return new Document(
        id,
        lastPosition,
        LongStream.rangeClosed(0, lastPosition)
            .mapToObj(position -> id + " at " + position + "\n")
            .collect(Collectors.joining()));
  }
}
