package org.daftar.query.search;

import java.util.List;

/** A subject with all its versions, oldest first: they take the place of those that the index knew. */
public record IndexedSubject(String id, List<IndexedVersion> versions) {

  public IndexedSubject {
    versions = List.copyOf(versions);
  }
}
