package org.daftar.query.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.DeadlineEvent;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.search.Search;

/** Finds the matters to which entries belong: a few reads for all of them, not a few for each. */
final class Matters {

  /** What sets something comes first, whenever it is said to have been: what becomes of it follows. */
  private static final Comparator<EntryView> IN_THE_ORDER_OF_WHAT_HAPPENED =
      Comparator.comparing(Matters::follows)
          .thenComparing(entry -> entry.fact().account().when())
          .thenComparingLong(entry -> entry.recorded().position());

  private final Search search;
  private final EntryFinder entries;
  private final AsOf moment;
  private final Map<EntryId, EntryView> known = new LinkedHashMap<>();

  Matters(Search search, EntryFinder entries, AsOf moment) {
    this.search = search;
    this.entries = entries;
    this.moment = moment;
  }

  /** The matter of each entry that belongs to one. */
  Map<EntryId, Matter> of(Collection<EntryView> told) {
    told.forEach(entry -> known.put(entry.id(), entry));
    Set<EntryId> roots = withAccounts(told.stream().flatMap(Matters::about).collect(Collectors.toSet()));
    Set<EntryId> relying = new LinkedHashSet<>(search.relyingOn(roots, moment));
    read(relying);
    Map<EntryId, List<EntryView>> byGroup = new LinkedHashMap<>();
    Map<EntryId, EntryId> groups = groups(roots);
    known
        .values()
        .forEach(entry ->
            about(entry)
                .map(groups::get)
                .filter(Objects::nonNull)
                .forEach(group -> byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(entry)));
    Map<EntryId, Matter> found = new HashMap<>();
    byGroup
        .values()
        .forEach(all -> matter(all).ifPresent(matter -> all.forEach(entry -> found.put(entry.id(), matter))));
    return found;
  }

  /** Accounts of one fact may stand beside each other in a chain: it is followed to its end. */
  private Set<EntryId> withAccounts(Set<EntryId> ids) {
    Set<EntryId> all = new LinkedHashSet<>(ids);
    Set<EntryId> latest = ids;
    while (!latest.isEmpty()) {
      read(latest);
      latest = latest.stream().flatMap(this::accounts).filter(id -> !all.contains(id)).collect(Collectors.toSet());
      all.addAll(latest);
    }
    return all;
  }

  private Stream<EntryId> accounts(EntryId id) {
    return Optional.ofNullable(known.get(id)).stream().flatMap(entry -> entry.accounts().stream());
  }

  private void read(Collection<EntryId> ids) {
    List<String> missing = ids.stream().filter(id -> !known.containsKey(id)).map(EntryId::value).sorted().toList();
    entries.findAll(missing, moment).forEach(entry -> known.put(entry.id(), entry));
  }

  /** For each entry that sets something, which of its accounts stands for all of them. */
  private Map<EntryId, EntryId> groups(Set<EntryId> roots) {
    List<EntryView> read = roots.stream().map(known::get).filter(Objects::nonNull).toList();
    Map<EntryId, EntryId> groups = new HashMap<>();
    for (List<EntryView> accounts : AccountsOfFacts.group(read)) {
      accounts.forEach(account -> groups.put(account.id(), accounts.getFirst().id()));
    }
    return groups;
  }

  private static Stream<EntryId> about(EntryView entry) {
    return CalendarDates.about(entry.fact()).stream();
  }

  private static Optional<Matter> matter(List<EntryView> all) {
    List<EntryView> live =
        all.stream().filter(entry -> !entry.isRetracted()).sorted(IN_THE_ORDER_OF_WHAT_HAPPENED).toList();
    List<Appointment> appointments =
        live.stream().anyMatch(entry -> entry.fact() instanceof DeadlineEvent)
            ? Deadlines.appointments(live)
            : new CourtDates(live).appointments();
    return appointments.isEmpty()
        ? Optional.empty()
        : Optional.of(new Matter(id(all), live, appointments, lastChange(all)));
  }

  /** Also where the entry that set it was withdrawn: whoever knows it by that name goes on to. */
  private static EntryId id(List<EntryView> all) {
    return all.stream()
        .min(Comparator.comparing(Matters::follows).thenComparingLong(entry -> entry.recorded().position()))
        .orElseThrow()
        .id();
  }

  private static Change lastChange(List<EntryView> all) {
    return all.stream().map(EntryView::lastChange).max(Comparator.comparingLong(Change::position)).orElseThrow();
  }

  /** Whether it tells what became of something that another entry set. */
  private static boolean follows(EntryView entry) {
    return !CalendarDates.about(entry.fact()).equals(Optional.of(entry.id()));
  }
}
