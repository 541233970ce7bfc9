package org.daftar.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;

/**
 * Entries of a case that a filter lets pass, in the order of what happened.
 *
 * @param of the case
 * @param dated the entries with a date, in the order of {@code FuzzyDate}
 * @param undated the entries without one, in the order in which they were recorded; never dropped
 * @param total how many entries the filter lets pass altogether
 * @param next where the next part starts, where there is one
 * @param facets how many entries of the case there are by value, for each way to filter: kind, party, role, standing,
 *     tag
 */
public record Timeline(
    CaseView of,
    List<EntryView> dated,
    List<EntryView> undated,
    long total,
    Optional<String> next,
    Map<String, Map<String, Long>> facets) {

  public Timeline {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
    facets = Map.copyOf(facets);
  }
}
