package org.daftar.query.search;

import java.util.Map;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.vocabulary.Taxonomy;

/**
 * Finds entries, of one case or across all of them. A role or a term that is asked for stands for those below it too.
 */
public final class SearchFinder {

  private final Search search;
  private final EntryFinder entries;
  private final TaxonomyFinder taxonomies;

  /** Finds entries by a search, and reads what they say. */
  public SearchFinder(Search search, EntryFinder entries, TaxonomyFinder taxonomies) {
    this.search = search;
    this.entries = entries;
    this.taxonomies = taxonomies;
  }

  /** The entries that fulfil a query, in the order of their dates, the undated at the end. */
  public Page<EntryView> find(EntryQuery query, AsOf moment, Slice slice) {
    Hits hits = search.entries(query.within(taxonomies.at(moment)), moment, slice);
    return new Page<>(entries.findAll(hits.ids(), moment), hits.total(), slice.next(hits.total()));
  }

  /** How many of those entries have which value: by case, kind, party, role, term, standing and tag. */
  public Map<String, Map<String, Long>> facets(EntryQuery query, AsOf moment) {
    Taxonomy taxonomy = taxonomies.at(moment);
    return search.facets(query.within(taxonomy), taxonomy, moment);
  }
}
