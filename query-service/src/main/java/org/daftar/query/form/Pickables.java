package org.daftar.query.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.Fact;
import org.daftar.events.Involvement;
import org.daftar.events.Involvements;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.form.Pickable.PickableEntry;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.Input;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Page;
import org.daftar.query.party.PartyFinder;
import org.daftar.query.party.PartyView;
import org.daftar.query.search.Slice;
import org.daftar.query.source.ExhibitFinder;
import org.daftar.query.source.SourceFinder;
import org.daftar.query.source.SourceView;
import org.daftar.query.timeline.TimelineFinder;
import org.daftar.query.vocabulary.TaxonomyFinder;
import org.daftar.query.wording.term.Kinds;
import org.daftar.vocabulary.Taxonomy;

/** Finds what a form can refer to. */
public final class Pickables {

  private static final int PART = 500;

  private final CaseFinder cases;
  private final TimelineFinder timelines;
  private final PartyFinder parties;
  private final SourceFinder sources;
  private final ExhibitFinder exhibits;
  private final TaxonomyFinder taxonomies;

  /** Finds by finders. */
  public Pickables(
      CaseFinder cases,
      TimelineFinder timelines,
      PartyFinder parties,
      SourceFinder sources,
      ExhibitFinder exhibits,
      TaxonomyFinder taxonomies) {
    this.cases = cases;
    this.timelines = timelines;
    this.parties = parties;
    this.sources = sources;
    this.exhibits = exhibits;
    this.taxonomies = taxonomies;
  }

  /** What a form of a case, or of none, can refer to; all cases and exhibits only where the form asks for one. */
  Pickable in(FormDefinition form, Optional<CaseId> caseId, AsOf moment) {
    List<EntryView> entries = caseId.map(id -> timelines.all(id, moment)).orElse(List.of());
    Taxonomy taxonomy = taxonomies.at(moment);
    Set<PartyId> near = near(caseId, entries, moment);
    List<Option> inCase = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    allParties(moment)
        .forEach(party ->
            (near.contains(party.id()) ? inCase : others).add(new Option(party.id().value(), party.name().shown())));
    return new Pickable(
        inCase,
        others,
        allSources(moment).map(source -> new Option(source.id().value(), title(source))).toList(),
        form.asksFor(Input.CaseFile.class) ? cases(moment) : List.of(),
        entries.stream().filter(entry -> !entry.isRetracted()).map(entry -> entry(entry, taxonomy)).toList(),
        form.asksFor(Input.Exhibit.class) ? allExhibits(moment) : List.of(),
        taxonomy);
  }

  private Set<PartyId> near(Optional<CaseId> caseId, List<EntryView> entries, AsOf moment) {
    Set<PartyId> near = new LinkedHashSet<>();
    caseId.flatMap(id -> cases.find(id, moment)).ifPresent(file -> file.parties().forEach(in -> near.add(in.party())));
    entries.stream()
        .flatMap(entry -> Involvements.of(entry.fact()).stream())
        .map(Involvement::party)
        .forEach(near::add);
    return near;
  }

  /** A record that turned out to be a duplicate takes no new entries. */
  private Stream<PartyView> allParties(AsOf moment) {
    return whole(slice -> parties.list(Optional.empty(), moment, slice)).filter(party -> party.mergedInto().isEmpty());
  }

  private List<Option> cases(AsOf moment) {
    return whole(slice -> cases.list(Optional.empty(), Optional.empty(), moment, slice))
        .map(file -> new Option(file.view().id().value(), file.view().title().text()))
        .toList();
  }

  private Stream<SourceView> allSources(AsOf moment) {
    return whole(slice -> sources.list(Optional.empty(), moment, slice));
  }

  private List<Option> allExhibits(AsOf moment) {
    return whole(slice -> exhibits.list(Optional.empty(), moment, slice))
        .map(exhibit -> new Option(exhibit.id().value(), exhibit.record().description().text()))
        .toList();
  }

  private static <T> Stream<T> whole(Function<Slice, Page<T>> list) {
    Stream.Builder<T> all = Stream.builder();
    Optional<Slice> part = Optional.of(new Slice(0, PART));
    while (part.isPresent()) {
      Page<T> page = list.apply(part.get());
      page.items().forEach(all);
      part = page.next().map(next -> Slice.of(Optional.of(next), PART));
    }
    return all.build();
  }

  private static String title(SourceView source) {
    return source.record().publisher().map(publisher -> publisher + ", ").orElse("") + source.record().title().text();
  }

  private static PickableEntry entry(EntryView entry, Taxonomy taxonomy) {
    Fact fact = entry.fact();
    return new PickableEntry(
        fact.getClass(),
        entry.id().value(),
        DateWords.of(fact.account().when()) + " · " + Kinds.of(fact, taxonomy) + ": " + fact.account().what().text());
  }
}
