package org.daftar.query.history;

import java.util.List;

/** Everything that happened to one subject by some moment, oldest first. */
public record History(String id, List<Change> changes) {

  public History {
    changes = List.copyOf(changes);
  }

  /** What had happened by a moment. */
  public History asOf(AsOf moment) {
    return new History(id, changes.stream().filter(change -> moment.includes(change.position())).toList());
  }
}
