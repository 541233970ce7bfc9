package org.daftar.query.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.CalendarQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** Reads the calendar as it stood at a moment. */
public final class CalendarFinder {

  private static final int PART = 500;

  private final Search search;
  private final EntryFinder entries;

  /** Finds entries by a search, and reads what they say. */
  public CalendarFinder(Search search, EntryFinder entries) {
    this.search = search;
    this.entries = entries;
  }

  /**
   * Dates in their order, the undated at the end. An account of a fact that is told elsewhere in the list makes no item
   * of its own, though it counts in the total.
   */
  public Page<CalendarItem> find(CalendarQuery query, AsOf moment, Slice slice) {
    Hits hits = search.calendar(query, moment, slice);
    List<EntryView> found = entries.findAll(hits.ids(), moment);
    Map<EntryId, Matter> matters = new Matters(search, entries, moment).of(found);
    List<CalendarItem> items =
        found.stream()
            .flatMap(entry ->
                Optional.ofNullable(matters.get(entry.id())).stream()
                    .flatMap(matter -> item(entry, matter, query).stream()))
            .toList();
    return new Page<>(items, hits.total(), slice.next(hits.total()));
  }

  /** How many entries give a date on which day, of those that are known to the day. */
  public SortedMap<LocalDate, Long> days(CalendarQuery query, AsOf moment) {
    return new TreeMap<>(search.calendarDays(query, moment));
  }

  /** All court dates and deadlines of a case, each once, in the order of their first dates. */
  public List<Matter> matters(CaseId inCase, AsOf moment) {
    CalendarQuery query = CalendarQuery.of(inCase);
    long total = search.calendar(query, moment, new Slice(0, 1)).total();
    Slice whole = new Slice(0, (int) Math.max(PART, Math.min(total, Integer.MAX_VALUE)));
    List<EntryView> found = entries.findAll(search.calendar(query, moment, whole).ids(), moment);
    Map<EntryId, Matter> matters = new Matters(search, entries, moment).of(found);
    return found.stream().flatMap(entry -> Optional.ofNullable(matters.get(entry.id())).stream()).distinct().toList();
  }

  private static Optional<CalendarItem> item(EntryView entry, Matter matter, CalendarQuery query) {
    return matter.appointments().stream()
        .filter(appointment -> appointment.isGivenBy(entry.id()))
        .filter(appointment -> leader(appointment, query).id().equals(entry.id()))
        .filter(appointment -> isADate(appointment, entry))
        .map(appointment -> item(entry, appointment, matter))
        .findFirst();
  }

  /** The account that stands for all: the most precise of those that lie in what is asked for. */
  private static EntryView leader(Appointment appointment, CalendarQuery query) {
    return appointment.givenBy().stream()
        .filter(entry -> CalendarDates.of(entry).filter(query::spans).isPresent())
        .min(CalendarDates.MOST_PRECISE_FIRST)
        .orElse(appointment.givenBy().getFirst());
  }

  /** That a court date had no date for a while is no news once it has one again. */
  private static boolean isADate(Appointment appointment, EntryView entry) {
    return appointment.status() != Status.ADJOURNED || !CalendarDates.given(entry).isUndated();
  }

  private static CalendarItem item(EntryView entry, Appointment appointment, Matter matter) {
    FuzzyDate date = CalendarDates.given(entry);
    return new CalendarItem(entry, date, appointment.otherThan(date), appointment, matter);
  }
}
