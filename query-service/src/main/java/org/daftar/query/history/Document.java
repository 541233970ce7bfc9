package org.daftar.query.history;

import java.nio.charset.StandardCharsets;

/**
 * The history of one subject as a store keeps it: one line of JSON a change, oldest first, so that taking in a change
 * is adding a line, and equal histories are equal to the letter.
 *
 * @param id the identifier of the subject: not empty, without NUL, and Unicode that every store can write
 * @param lastPosition the position of the last change
 * @param lines the changes, each ended by a line feed; they begin with the lines of every earlier document of the
 *     subject
 */
public record Document(String id, long lastPosition, String lines) {

  public Document {
    if (id.isEmpty() || id.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
      throw new IllegalArgumentException("no document has the identifier \"" + id + '"');
    }
  }
}
