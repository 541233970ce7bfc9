package org.daftar.query.timeline;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** Reads the timelines of cases as they stood at a moment. */
public final class TimelineFinder {

  private final CaseFinder cases;
  private final EntryFinder entries;
  private final Search search;

  /** Finds entries by a search, and reads what they say. */
  public TimelineFinder(CaseFinder cases, EntryFinder entries, Search search) {
    this.cases = cases;
    this.entries = entries;
    this.search = search;
  }

  /** The entries of a case that a filter lets pass; empty where there was no such case. */
  public Optional<Timeline> find(CaseId id, TimelineFilter filter, AsOf moment) {
    return cases.find(id, moment).map(view -> timeline(view, filter, moment));
  }

  /** All entries of a case in the order of their dates, the undated at the end in the order of their recording. */
  public List<EntryView> all(CaseId id, AsOf moment) {
    EntryQuery query = EntryQuery.of(id);
    long total = search.entries(query, moment, new Slice(0, 1)).total();
    Slice whole = new Slice(0, (int) Math.max(1, Math.min(total, Integer.MAX_VALUE)));
    return entries.findAll(search.entries(query, moment, whole).ids(), moment);
  }

  private Timeline timeline(CaseView of, TimelineFilter filter, AsOf moment) {
    EntryQuery query = filter.in(Optional.of(of.id()), Optional.empty());
    Slice slice = Slice.of(filter.cursor(), filter.limit());
    Hits hits = search.entries(query, moment, slice);
    List<EntryView> found = entries.findAll(hits.ids(), moment);
    return new Timeline(
        of,
        found.stream().filter(entry -> !entry.fact().account().when().isUndated()).toList(),
        found.stream().filter(entry -> entry.fact().account().when().isUndated()).toList(),
        hits.total(),
        slice.next(hits.total()),
        search.facets(query, moment));
  }
}
