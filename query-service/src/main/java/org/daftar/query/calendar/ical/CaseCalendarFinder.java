package org.daftar.query.calendar.ical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.calendar.CalendarFinder;
import org.daftar.query.calendar.Matter;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.MentionsFinder;
import org.daftar.query.wording.mention.Naming;

/** Reads the calendars of cases, whole, as they stood at a moment. */
public final class CaseCalendarFinder {

  private final CaseFinder cases;
  private final CalendarFinder calendar;
  private final MentionsFinder mentions;

  /** Reads by finders. */
  public CaseCalendarFinder(CaseFinder cases, CalendarFinder calendar, MentionsFinder mentions) {
    this.cases = cases;
    this.calendar = calendar;
    this.mentions = mentions;
  }

  /**
   * The calendar of a case; empty where there was no such case. Protected parties are named as they may be outside;
   * what is confidential is left out, and counted.
   */
  public Optional<CaseCalendar> find(CaseId id, AsOf moment) {
    return cases.find(id, moment).map(of -> read(of, moment));
  }

  private CaseCalendar read(CaseView of, AsOf moment) {
    List<Matter> matters = calendar.matters(of.id(), moment);
    Mentions mentioned =
        mentions.of(matters.stream().flatMap(matter -> matter.course().stream()).toList(), moment, Naming.OUTSIDE);
    Set<EntryId> shown = mentioned.shown().keySet();
    List<Matter> open =
        matters.stream()
            .filter(matter -> matter.course().stream().map(EntryView::id).allMatch(shown::contains))
            .toList();
    return new CaseCalendar(of, moment.size(), open, mentioned, matters.size() - open.size());
  }
}
