package org.daftar.query.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.SourceId;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Page;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** Reads sources as they stood at a moment. */
public final class SourceFinder {

  private final Histories histories;
  private final Search search;

  /** Reads sources from histories, and finds them by a search. */
  public SourceFinder(Histories histories, Search search) {
    this.histories = histories;
    this.search = search;
  }

  /** How a source stood; empty where it had not been recorded. */
  public Optional<SourceView> find(SourceId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(SourceFold::fold);
  }

  /** What happened to the record of a source, oldest first. */
  public List<Change> changes(SourceId id, AsOf moment) {
    return histories.find(id.value(), moment).map(History::changes).orElse(List.of());
  }

  /** How sources stood, without those that had not been recorded. */
  public Map<SourceId, SourceView> findAll(Collection<SourceId> ids, AsOf moment) {
    Map<SourceId, SourceView> found = new HashMap<>();
    histories
        .findAll(ids.stream().map(SourceId::value).distinct().toList(), moment)
        .values()
        .forEach(history -> SourceFold.fold(history).ifPresent(source -> found.put(source.id(), source)));
    return found;
  }

  /** Sources by words in their titles, publishers and authors, in the order of their titles. */
  public Page<SourceView> list(Optional<String> words, AsOf moment, Slice slice) {
    Hits hits = search.subjects(IndexedVersion.Kind.SOURCE, words, moment, slice);
    Map<SourceId, SourceView> found = findAll(hits.ids().stream().map(SourceId::new).toList(), moment);
    return new Page<>(
        hits.ids().stream().flatMap(id -> Optional.ofNullable(found.get(new SourceId(id))).stream()).toList(),
        hits.total(),
        slice.next(hits.total()));
  }
}
