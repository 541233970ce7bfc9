package org.daftar.query.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.events.CaseFileEvent;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryHistory;
import org.daftar.query.entry.EntryVersion;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.search.Search;

/** Compares two moments of a case. */
public final class ComparisonFinder {

  private static final Comparator<ComparedEntry> BY_DATE =
      Comparator.comparing((ComparedEntry entry) -> entry.after().fact().account().when())
          .thenComparingLong(entry -> entry.after().recorded().position());

  private final Search search;
  private final CaseFinder cases;
  private final EntryFinder entries;
  private final References references;

  /** Finds by a search which entries changed, and reads by finders what they say. */
  public ComparisonFinder(Search search, CaseFinder cases, EntryFinder entries, References references) {
    this.search = search;
    this.cases = cases;
    this.entries = entries;
    this.references = references;
  }

  /** What changed in a case; empty where it had not been opened at the later moment. */
  public Optional<Comparison> find(CaseId id, Span between) {
    return cases.find(id, between.to()).map(after -> compare(after, between));
  }

  private Comparison compare(CaseView after, Span between) {
    Map<Boolean, List<ComparedEntry>> here =
        search.changed(after.id(), between.from(), between.to()).stream()
            .flatMap(id -> compared(id, between).stream())
            .sorted(BY_DATE)
            .collect(Collectors.partitioningBy(entry -> wasIn(after.id(), entry)));
    return new Comparison(
        between,
        cases.find(after.id(), between.from()),
        after,
        file(after.id(), between),
        here.getOrDefault(false, List.of()),
        here.getOrDefault(true, List.of()),
        references.parties(after, between),
        references.sources(after, between));
  }

  private List<Change> file(CaseId id, Span between) {
    return cases.changes(id, between.to()).stream()
        .filter(change -> between.includes(change) && change.event() instanceof CaseFileEvent)
        .toList();
  }

  private Optional<ComparedEntry> compared(EntryId id, Span between) {
    return entries
        .history(id, between.to())
        .map(history -> compared(history, entries.find(id, between.from()), between));
  }

  private ComparedEntry compared(EntryHistory history, Optional<EntryView> before, Span between) {
    return new ComparedEntry(
        before,
        history.now(),
        before.map(known -> entries.differences(known, history.now())).orElse(List.of()),
        history.versions().stream().map(EntryVersion::change).filter(between::includes).toList());
  }

  private static boolean wasIn(CaseId id, ComparedEntry entry) {
    return entry.before().filter(before -> before.standsIn(id)).isPresent();
  }
}
