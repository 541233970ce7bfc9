package org.daftar.query.workday;

import java.util.List;
import org.daftar.query.history.Change;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.DayOff;
import org.daftar.workday.NotedDay;
import org.daftar.workday.WorkingDays;

/**
 * The working days of a country as they stood at one size of the log.
 *
 * @param country the country
 * @param days which days are worked
 * @param noted what people noted of single days, in their order
 * @param changes everything that was noted and withdrawn, oldest first
 */
public record CountryDays(Jurisdiction country, WorkingDays days, List<NotedDay> noted, List<Change> changes) {

  public CountryDays {
    noted = List.copyOf(noted);
    changes = List.copyOf(changes);
  }

  /** The public holidays of a year by the tables, whatever was noted against them. */
  public List<DayOff> holidays(int year) {
    return days.holidays().in(country, year);
  }
}
