package org.daftar.query.entry;

import java.util.List;
import org.daftar.query.history.Change;

/**
 * One change of an entry.
 *
 * @param change who changed what, when and why
 * @param differences what stood before and after, field by field; empty for the first version
 */
public record EntryVersion(Change change, List<FieldDifference> differences) {

  public EntryVersion {
    differences = List.copyOf(differences);
  }
}
