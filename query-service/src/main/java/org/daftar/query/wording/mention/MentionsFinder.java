package org.daftar.query.wording.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.EntryReferences;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.Involvement;
import org.daftar.events.Involvements;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.source.SourceView;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.value.Attribution;

/** Reads what entries mention: a few reads for a whole page, not a few for each entry. */
public final class MentionsFinder {

  private final EntryFinder entries;
  private final PartyFinder parties;
  private final SourceFinder sources;
  private final ExhibitFinder exhibits;
  private final CaseFinder cases;
  private final TaxonomyFinder taxonomies;

  /** Reads by finders. */
  public MentionsFinder(
      EntryFinder entries,
      PartyFinder parties,
      SourceFinder sources,
      ExhibitFinder exhibits,
      CaseFinder cases,
      TaxonomyFinder taxonomies) {
    this.entries = entries;
    this.parties = parties;
    this.sources = sources;
    this.exhibits = exhibits;
    this.cases = cases;
    this.taxonomies = taxonomies;
  }

  /** Everything that entries mention. */
  public Mentions of(Collection<EntryView> told, AsOf moment, Naming naming) {
    return of(told, Set.of(), Set.of(), moment, naming);
  }

  /** Everything that the file of a case and entries mention. */
  public Mentions of(CaseView file, Collection<EntryView> told, AsOf moment, Naming naming) {
    Set<PartyId> parties =
        file.parties().stream().map(Involvement::party).collect(Collectors.toCollection(HashSet::new));
    file.references().forEach(reference -> reference.authority().ifPresent(parties::add));
    return of(told, parties, file.links().stream().map(CaseLinked::to).collect(Collectors.toSet()), moment, naming);
  }

  private Mentions of(Collection<EntryView> told, Set<PartyId> others, Set<CaseId> linked, AsOf moment, Naming naming) {
    Stream<PartyId> involved =
        told.stream().flatMap(entry -> Involvements.of(entry.fact()).stream()).map(Involvement::party);
    return new Mentions(
        parties.findAll(Stream.concat(involved, others.stream()).collect(Collectors.toSet()), moment),
        sources(told, moment),
        exhibits.findAll(told.stream().flatMap(entry -> entry.exhibits().stream()).collect(Collectors.toSet()), moment),
        entries(told, moment, naming),
        cases(Stream.concat(told.stream().flatMap(MentionsFinder::caseIds), linked.stream()), moment),
        taxonomies.at(moment),
        naming);
  }

  /** Accounts of one fact may stand beside each other in a chain: it is followed to its end. */
  private Map<EntryId, EntryView> entries(Collection<EntryView> told, AsOf moment, Naming naming) {
    Map<EntryId, EntryView> found = chain(told, moment);
    if (naming == Naming.OUTSIDE) {
      keepInside(found);
    }
    return found;
  }

  /** The sources that are cited, and those that took the place of any. */
  private Map<SourceId, SourceView> sources(Collection<EntryView> told, AsOf moment) {
    Set<SourceId> cited =
        told.stream()
            .flatMap(entry -> entry.fact().account().attributions().stream())
            .flatMap((Attribution said) -> said.source().stream())
            .collect(Collectors.toSet());
    Map<SourceId, SourceView> found = new HashMap<>(sources.findAll(cited, moment));
    Set<SourceId> later =
        found.values().stream().flatMap(source -> source.supersededBy().stream()).collect(Collectors.toSet());
    later.removeAll(found.keySet());
    found.putAll(sources.findAll(later, moment));
    return found;
  }

  /** What is confidential now does not leave as of an earlier moment either. */
  private void keepInside(Map<EntryId, EntryView> found) {
    entries.findAll(found.keySet().stream().map(EntryId::value).toList(), AsOf.NOW).stream()
        .filter(EntryView::isConfidential)
        .forEach(now -> found.computeIfPresent(now.id(), (id, then) -> then.keptInside()));
  }

  private Map<EntryId, EntryView> chain(Collection<EntryView> told, AsOf moment) {
    Map<EntryId, EntryView> found = new HashMap<>();
    Collection<EntryView> latest = told;
    while (!latest.isEmpty()) {
      latest.forEach(entry -> found.put(entry.id(), entry));
      latest = entries.findAll(missing(latest, found), moment);
    }
    return found;
  }

  private static Set<String> missing(Collection<EntryView> told, Map<EntryId, EntryView> found) {
    return told.stream()
        .flatMap(MentionsFinder::others)
        .filter(id -> !found.containsKey(id))
        .map(EntryId::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The other entries to which an entry leads. */
  private static Stream<EntryId> others(EntryView entry) {
    return Stream.of(EntryReferences.of(entry.fact()), entry.accounts(), entry.denials()).flatMap(List::stream);
  }

  private Map<CaseId, CaseView> cases(Stream<CaseId> ids, AsOf moment) {
    Map<CaseId, CaseView> found = new HashMap<>();
    ids.distinct().forEach(id -> cases.find(id, moment).ifPresent(view -> found.put(id, view)));
    return found;
  }

  private static Stream<CaseId> caseIds(EntryView entry) {
    return Stream.concat(
        Stream.concat(Stream.of(entry.caseId()), entry.sharedWith().stream()),
        entry.fact() instanceof IncidentReported incident ? incident.onAccountOf().stream() : Stream.empty());
  }
}
