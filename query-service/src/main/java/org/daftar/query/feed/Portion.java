package org.daftar.query.feed;

import java.util.List;

/**
 * A part of the log.
 *
 * @param events in the order of their positions; those that may not be shown are left out
 * @param size how many events of the log have been gone through with these and all before them, shown or not
 */
public record Portion(List<RecordedEvent> events, long size) {

  public Portion {
    events = List.copyOf(events);
    if (!events.isEmpty() && events.getLast().position() >= size) {
      throw new IllegalArgumentException("position " + events.getLast().position() + " is not among the first " + size);
    }
  }

  /** Events of which none is left out, from a position on. */
  public static Portion of(List<RecordedEvent> events, long from) {
    return new Portion(events, from + events.size());
  }

  /** Whether nothing new was gone through since a size. */
  public boolean isEmptyAfter(long size) {
    return this.size <= size;
  }
}
