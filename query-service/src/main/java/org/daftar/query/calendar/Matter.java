package org.daftar.query.calendar;

import java.util.List;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;

/**
 * A court date or a deadline as a whole, from the entry that set it to its end.
 *
 * @param id names it for ever: the entry that set it, of several the one that was recorded first
 * @param course everything that stands on the record about it, in the order of what happened; at least one entry
 * @param appointments its dates, one after the other
 * @param lastChange the last change to anything that was ever said about it, also where that was withdrawn
 */
public record Matter(EntryId id, List<EntryView> course, List<Appointment> appointments, Change lastChange) {

  public Matter {
    course = List.copyOf(course);
    appointments = List.copyOf(appointments);
  }

  /** The entry with which it begins. */
  public EntryView first() {
    return course.getFirst();
  }

  /** The date that stands at the end. */
  public Appointment last() {
    return appointments.getLast();
  }
}
