package org.daftar.query.timeline;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.SearchFinder;
import org.daftar.query.search.Slice;

/** Reads the timelines of cases as they stood at a moment. */
public final class TimelineFinder {

  private final CaseFinder cases;
  private final SearchFinder search;

  /** Finds entries by a search. */
  public TimelineFinder(CaseFinder cases, SearchFinder search) {
    this.cases = cases;
    this.search = search;
  }

  /** The entries of a case that a filter lets pass; empty where there was no such case. */
  public Optional<Timeline> find(CaseId id, TimelineFilter filter, AsOf moment) {
    return cases.find(id, moment).map(view -> timeline(view, filter, moment));
  }

  /** All entries of a case in the order of their dates, the undated at the end in the order of their recording. */
  public List<EntryView> all(CaseId id, AsOf moment) {
    EntryQuery query = EntryQuery.of(id);
    long total = search.find(query, moment, new Slice(0, 1)).total();
    Slice whole = new Slice(0, (int) Math.max(1, Math.min(total, Integer.MAX_VALUE)));
    return search.find(query, moment, whole).items();
  }

  private Timeline timeline(CaseView of, TimelineFilter filter, AsOf moment) {
    EntryQuery query = filter.in(Optional.of(of.id()), Optional.empty());
    Slice slice = Slice.of(filter.cursor(), filter.limit());
    Page<EntryView> found = search.find(query, moment, slice);
    return new Timeline(
        of,
        found.items().stream().filter(entry -> !entry.fact().account().when().isUndated()).toList(),
        found.items().stream().filter(entry -> entry.fact().account().when().isUndated()).toList(),
        found.total(),
        found.next(),
        search.facets(query, moment));
  }
}
