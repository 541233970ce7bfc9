package org.daftar.query.entry;

import java.util.List;

/**
 * An entry with everything that happened to it.
 *
 * @param now as it stood at the size that was asked for
 * @param versions what happened, oldest first; at least one
 */
public record EntryHistory(EntryView now, List<EntryVersion> versions) {

  public EntryHistory {
    versions = List.copyOf(versions);
  }
}
