package org.daftar.query.calendar.ical;

import java.util.List;
import org.daftar.query.calendar.Matter;
import org.daftar.query.cases.CaseView;
import org.daftar.query.wording.mention.Mentions;

/**
 * The court dates and deadlines of a case, as they leave the house.
 *
 * @param of the case
 * @param atPosition how many events of the log were read for it
 * @param matters each court date and deadline once
 * @param mentions whom and what they mention, named as they may be outside
 * @param withheld how many court dates and deadlines are left out because an entry about them is confidential
 */
public record CaseCalendar(CaseView of, long atPosition, List<Matter> matters, Mentions mentions, int withheld) {

  public CaseCalendar {
    matters = List.copyOf(matters);
  }
}
