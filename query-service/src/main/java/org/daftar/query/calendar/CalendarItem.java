package org.daftar.query.calendar;

import java.util.List;
import org.daftar.date.FuzzyDate;
import org.daftar.query.entry.EntryView;

/**
 * One date of the calendar.
 *
 * @param entry the entry that gives it, the most precise account of it
 * @param date when it is
 * @param toldOtherwise the dates that other accounts of the same fact give
 * @param appointment what became of it
 * @param matter the court date or deadline to which it belongs
 */
public record CalendarItem(
    EntryView entry, FuzzyDate date, List<FuzzyDate> toldOtherwise, Appointment appointment, Matter matter) {

  public CalendarItem {
    toldOtherwise = List.copyOf(toldOtherwise);
  }

  /** What became of it. */
  public Status status() {
    return appointment.status();
  }
}
