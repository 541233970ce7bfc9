package org.daftar.query.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.ExhibitId;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Page;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** Reads exhibits as they stood at a moment. */
public final class ExhibitFinder {

  private final Histories histories;
  private final Search search;

  /** Reads exhibits from histories, and finds them by a search. */
  public ExhibitFinder(Histories histories, Search search) {
    this.histories = histories;
    this.search = search;
  }

  /** How an exhibit stood; empty where it had not been recorded. */
  public Optional<ExhibitView> find(ExhibitId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(ExhibitFold::fold);
  }

  /** What happened to the record of an exhibit, oldest first. */
  public List<Change> changes(ExhibitId id, AsOf moment) {
    return histories.find(id.value(), moment).map(History::changes).orElse(List.of());
  }

  /** How exhibits stood, without those that had not been recorded. */
  public Map<ExhibitId, ExhibitView> findAll(Collection<ExhibitId> ids, AsOf moment) {
    Map<ExhibitId, ExhibitView> found = new HashMap<>();
    histories
        .findAll(ids.stream().map(ExhibitId::value).distinct().toList(), moment)
        .values()
        .forEach(history -> ExhibitFold.fold(history).ifPresent(exhibit -> found.put(exhibit.id(), exhibit)));
    return found;
  }

  /** Exhibits by words in their descriptions. */
  public Page<ExhibitView> list(Optional<String> words, AsOf moment, Slice slice) {
    Hits hits = search.subjects(IndexedVersion.Kind.EXHIBIT, words, moment, slice);
    Map<ExhibitId, ExhibitView> found = findAll(hits.ids().stream().map(ExhibitId::new).toList(), moment);
    return new Page<>(
        hits.ids().stream().flatMap(id -> Optional.ofNullable(found.get(new ExhibitId(id))).stream()).toList(),
        hits.total(),
        slice.next(hits.total()));
  }
}
