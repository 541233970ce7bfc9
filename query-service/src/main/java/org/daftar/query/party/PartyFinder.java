package org.daftar.query.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.PartyId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.history.History;
import org.daftar.query.history.Page;
import org.daftar.query.search.EntryQuery;
import org.daftar.query.search.Hits;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.Search;
import org.daftar.query.search.Slice;

/** Reads parties as they stood at a moment. */
public final class PartyFinder {

  private final Histories histories;
  private final Search search;
  private final EntryFinder entries;

  /** Reads parties from histories, and finds them by a search. */
  public PartyFinder(Histories histories, Search search, EntryFinder entries) {
    this.histories = histories;
    this.search = search;
    this.entries = entries;
  }

  /** How a party stood; empty where it had not been registered. */
  public Optional<PartyView> find(PartyId id, AsOf moment) {
    return histories.find(id.value(), moment).flatMap(PartyFold::fold);
  }

  /** What happened to the record of a party, oldest first. */
  public List<Change> changes(PartyId id, AsOf moment) {
    return histories.find(id.value(), moment).map(History::changes).orElse(List.of());
  }

  /** How parties stood, without those that had not been registered. */
  public Map<PartyId, PartyView> findAll(Collection<PartyId> ids, AsOf moment) {
    Map<PartyId, PartyView> found = new HashMap<>();
    histories
        .findAll(ids.stream().map(PartyId::value).distinct().toList(), moment)
        .values()
        .forEach(history -> PartyFold.fold(history).ifPresent(party -> found.put(party.id(), party)));
    return found;
  }

  /** Parties by any form of their names, in the order of the form that is shown. */
  public Page<PartyView> list(Optional<String> words, AsOf moment, Slice slice) {
    Hits hits = search.subjects(IndexedVersion.Kind.PARTY, words, moment, slice);
    Map<PartyId, PartyView> found = findAll(hits.ids().stream().map(PartyId::new).toList(), moment);
    return new Page<>(
        hits.ids().stream().flatMap(id -> Optional.ofNullable(found.get(new PartyId(id))).stream()).toList(),
        hits.total(),
        slice.next(hits.total()));
  }

  /** The entries of all cases in which a party is involved, under any of its records, in the order of their dates. */
  public Page<EntryView> entries(PartyView party, AsOf moment, Slice slice) {
    Hits hits = search.entries(EntryQuery.involving(party.records()), moment, slice);
    List<EntryView> found = entries.findAll(hits.ids(), moment);
    return new Page<>(found, hits.total(), slice.next(hits.total()));
  }
}
