package org.daftar.query.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.Involvement;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.cases.CaseView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.history.Histories;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.party.PartyView;
import org.daftar.query.search.Search;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.source.SourceView;

/** What a case refers to: parties and sources, which change for all cases at once. */
public final class References {

  private final Histories histories;
  private final Search search;
  private final PartyFinder parties;
  private final SourceFinder sources;

  /** Finds by a search to what a case refers. */
  public References(Histories histories, Search search, PartyFinder parties, SourceFinder sources) {
    this.histories = histories;
    this.search = search;
    this.parties = parties;
    this.sources = sources;
  }

  /** The parties of a case as it stood at the later moment that were known before and have changed since. */
  List<ChangedRecord<PartyView>> parties(CaseView of, Span between) {
    Set<PartyId> named =
        Stream.concat(of.parties().stream().map(Involvement::party), search.parties(of.id(), between.to()).stream())
            .collect(Collectors.toSet());
    return changed(between, moment -> byId(parties.findAll(named, moment), PartyId::value));
  }

  /** The sources of a case as it stood at the later moment that were known before and have changed since. */
  List<ChangedRecord<SourceView>> sources(CaseView of, Span between) {
    Set<SourceId> cited = search.sources(of.id(), between.to());
    return changed(between, moment -> byId(sources.findAll(cited, moment), SourceId::value));
  }

  private <V> List<ChangedRecord<V>> changed(Span between, Function<AsOf, Map<String, V>> reading) {
    Map<String, V> before = reading.apply(between.from());
    Map<String, V> after = reading.apply(between.to());
    List<ChangedRecord<V>> changed = new ArrayList<>();
    before.forEach((id, view) -> {
      List<Change> changes = changes(id, between);
      if (!changes.isEmpty()) {
        changed.add(new ChangedRecord<>(view, after.getOrDefault(id, view), changes));
      }
    });
    return changed;
  }

  private List<Change> changes(String id, Span between) {
    return histories.find(id, between.to()).stream()
        .flatMap(history -> history.changes().stream())
        .filter(between::includes)
        .toList();
  }

  private static <I, V> Map<String, V> byId(Map<I, V> found, Function<I, String> id) {
    Map<String, V> sorted = new TreeMap<>();
    found.forEach((key, view) -> sorted.put(id.apply(key), view));
    return sorted;
  }
}
