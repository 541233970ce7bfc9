package org.daftar.query.search;

import java.util.Map;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;

/** Finds entries across all cases. */
public final class SearchFinder {

  private final Search search;
  private final EntryFinder entries;

  /** Finds entries by a search, and reads what they say. */
  public SearchFinder(Search search, EntryFinder entries) {
    this.search = search;
    this.entries = entries;
  }

  /** The entries that fulfil a query, in the order of their dates, the undated at the end. */
  public Page<EntryView> find(EntryQuery query, AsOf moment, Slice slice) {
    Hits hits = search.entries(query, moment, slice);
    return new Page<>(entries.findAll(hits.ids(), moment), hits.total(), slice.next(hits.total()));
  }

  /** How many of those entries have which value: by case, kind, party, role, standing and tag. */
  public Map<String, Map<String, Long>> facets(EntryQuery query, AsOf moment) {
    return search.facets(query, moment);
  }
}
