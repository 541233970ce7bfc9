package org.daftar.query.register.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.register.sieve.Row;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.vocabulary.Taxonomy;

/** Reads what rows refer to: three reads for a whole page, however many rows there are on it. */
public final class TellingFinder {

  private final EntryFinder entries;
  private final PartyFinder parties;
  private final CaseFinder cases;
  private final TaxonomyFinder taxonomies;

  /** Reads by finders. */
  public TellingFinder(EntryFinder entries, PartyFinder parties, CaseFinder cases, TaxonomyFinder taxonomies) {
    this.entries = entries;
    this.parties = parties;
    this.cases = cases;
    this.taxonomies = taxonomies;
  }

  /** What terms are called at a moment. */
  public Taxonomy taxonomy(AsOf moment) {
    return taxonomies.at(moment);
  }

  /** Words for some rows. */
  public Telling of(Collection<? extends Row<?>> rows, AsOf moment, Naming naming) {
    return of(rows, Set.of(), Set.of(), moment, naming);
  }

  /** Words for some rows, and for other parties and cases, such as those by which a register can be filtered. */
  public Telling of(
      Collection<? extends Row<?>> rows, Set<PartyId> more, Set<CaseId> moreCases, AsOf moment, Naming naming) {
    Set<PartyId> named = new HashSet<>(more);
    Set<CaseId> titled = new HashSet<>(moreCases);
    rows.forEach(row -> row.parties().forEach(named::add));
    rows.forEach(row -> row.cases().forEach(titled::add));
    List<String> told = rows.stream().flatMap(Row::entries).map(EntryId::value).distinct().toList();
    Map<EntryId, EntryView> views = new HashMap<>();
    entries.findAll(told, moment).forEach(view -> views.put(view.id(), view));
    return new Telling(
        new Mentions(
            parties.findAll(named, moment), Map.of(), Map.of(), views, Map.of(), taxonomies.at(moment), naming),
        cases.titles(titled, moment).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, title -> title.getValue().text())));
  }
}
