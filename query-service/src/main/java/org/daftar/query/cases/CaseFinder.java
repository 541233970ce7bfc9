package org.daftar.query.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.events.ExportEvent;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Page;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;
import org.daftar.value.Jurisdiction;
import org.daftar.value.LangText;

/** Reads cases as they stood at a moment. */
public final class CaseFinder {

  private final Histories histories;
  private final Search search;
  private final EntryFinder entries;

  /** Reads cases from histories, and finds them by a search. */
  public CaseFinder(Histories histories, Search search, EntryFinder entries) {
    this.histories = histories;
    this.search = search;
    this.entries = entries;
  }

  /** How a case stood; empty where it had not been opened. */
  public Optional<CaseView> find(CaseId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(history -> CaseFold.fold(history, version(id, history, moment)));
  }

  /** What happened to the file of a case, oldest first. */
  public List<Change> changes(CaseId id, AsOf moment) {
    return histories.find(id.value(), moment).map(History::changes).orElse(List.of());
  }

  /** What cases were called; without those that had not been opened. */
  public Map<CaseId, LangText> titles(Collection<CaseId> ids, AsOf moment) {
    Map<CaseId, LangText> titles = new HashMap<>();
    histories
        .findAll(ids.stream().map(CaseId::value).distinct().toList(), moment)
        .values()
        .forEach(history -> CaseFold.fold(history, 0).ifPresent(view -> titles.put(view.id(), view.title())));
    return titles;
  }

  /** Cases by words in their titles, summaries and references, and by jurisdiction, in the order of their titles. */
  public Page<CaseSummary> list(Optional<String> words, Optional<Jurisdiction> jurisdiction, AsOf moment, Slice slice) {
    Hits hits = search.cases(words, jurisdiction, moment, slice);
    return new Page<>(
        hits.ids().stream().flatMap(id -> summary(new CaseId(id), moment).stream()).toList(),
        hits.total(),
        slice.next(hits.total()));
  }

  /** How many cases there are, by jurisdiction. */
  public Map<String, Long> jurisdictions(AsOf moment) {
    return search.jurisdictions(moment);
  }

  private Optional<CaseSummary> summary(CaseId id, AsOf moment) {
    return find(id, moment)
        .map(view -> {
          Hits first = search.entries(EntryQuery.of(id), moment, new Slice(0, 1));
          Optional<EntryView> earliest = entries.findAll(first.ids(), moment).stream().findFirst();
          return new CaseSummary(view, first.total(), earliest.map(entry -> entry.fact().account().when()));
        });
  }

  private long version(CaseId id, History history, AsOf moment) {
    long ofFile =
        history.changes().stream()
            .filter(change -> !(change.event() instanceof ExportEvent))
            .mapToLong(Change::position)
            .max()
            .orElse(0);
    return Math.max(ofFile, search.lastChange(id, moment).orElse(0));
  }
}
