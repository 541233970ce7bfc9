package org.daftar.query.comparison;

import java.util.List;
import java.util.Optional;
import org.daftar.events.CaseEvent;
import org.daftar.query.entry.EntryView;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.history.Change;

/**
 * An entry to which something happened between two moments.
 *
 * @param before how it stood at the earlier moment, perhaps in another case; empty where it had not been made
 * @param after how it stood at the later moment, perhaps in another case
 * @param differences what it tells otherwise, field by field; empty where it is new, or where only what stands around
 *     the fact changed, such as tags
 * @param changes what happened to it in between, oldest first; at least one
 */
public record ComparedEntry(
    Optional<EntryView> before, EntryView after, List<FieldDifference> differences, List<Change> changes) {

  public ComparedEntry {
    differences = List.copyOf(differences);
    changes = List.copyOf(changes);
  }

  /** What became of it, each once, in the order in which it first happened. */
  public List<Alteration> alterations() {
    return changes.stream().map(change -> Alteration.of(after.id(), (CaseEvent) change.event())).distinct().toList();
  }
}
