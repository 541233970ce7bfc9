package org.daftar.query.history;

import java.util.Arrays;
import java.util.Objects;

/**
 * The history of one subject as a store keeps it: one line of JSON a change, oldest first, so that taking in a change
 * is adding a line, and equal histories are equal bytes.
 *
 * @param id the identifier of the subject
 * @param lastPosition the position of the last change
 * @param lines the changes in UTF-8; neither given away nor changed after it was given here
 */
public record Document(String id, long lastPosition, byte[] lines) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Document document
        && id.equals(document.id)
        && lastPosition == document.lastPosition
        && Arrays.equals(lines, document.lines);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, lastPosition, Arrays.hashCode(lines));
  }
}
