package org.daftar.query.history;

import java.util.ArrayList;
import java.util.List;
import org.daftar.query.feed.RecordedEvent;

/** Everything that happened to one subject by some moment, oldest first. */
public record History(String id, List<Change> changes) {

  public History {
    changes = List.copyOf(changes);
  }

  /** The same with more events of the subject; those that stand in it already are passed over. */
  public History with(List<RecordedEvent> events) {
    List<Change> all = new ArrayList<>(changes);
    for (RecordedEvent event : events) {
      if (all.isEmpty() || event.position() > all.getLast().position()) {
        all.add(Change.of(event));
      }
    }
    return new History(id, all);
  }

  /** What had happened by a moment. */
  public History asOf(AsOf moment) {
    return new History(id, changes.stream().filter(change -> moment.includes(change.position())).toList());
  }
}
