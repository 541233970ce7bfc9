package org.daftar.query.workday;

import java.util.List;
import java.util.Optional;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.workday.NotedDays;
import org.daftar.identity.CalendarId;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Page;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;
import org.daftar.value.Jurisdiction;
import org.daftar.workday.Holidays;
import org.daftar.workday.WorkingDays;

/** Reads the working days of countries as they stood at a moment. */
public final class WorkingDayFinder {

  private final Histories histories;
  private final Search search;
  private final Holidays holidays;

  /** Reads from histories and those tables of holidays. */
  public WorkingDayFinder(Histories histories, Search search, Holidays holidays) {
    this.histories = histories;
    this.search = search;
    this.holidays = holidays;
  }

  /** The working days of a country; there are some also where nobody noted anything. */
  public CountryDays of(CalendarId id, AsOf moment) {
    Jurisdiction country = new Jurisdiction(id.country());
    List<Change> changes = histories.find(id.value(), moment).map(History::changes).orElse(List.of());
    NotedDays noted = NotedDays.NONE;
    for (Change change : changes) {
      noted = noted.evolve((WorkingDayEvent) change.event());
    }
    return new CountryDays(
        country, new WorkingDays(country, holidays, noted.byDay()), List.copyOf(noted.byDay().values()), changes);
  }

  /** The countries of which something was noted, by name. */
  public Page<CountryDays> list(AsOf moment, Slice slice) {
    Hits hits = search.subjects(IndexedVersion.Kind.CALENDAR, Optional.empty(), moment, slice);
    return new Page<>(
        hits.ids().stream().map(id -> of(new CalendarId(id), moment)).toList(), hits.total(), slice.next(hits.total()));
  }
}
