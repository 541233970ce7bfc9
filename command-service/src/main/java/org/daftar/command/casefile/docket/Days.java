package org.daftar.command.casefile.docket;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.identity.EntryId;

/** On which day each live entry may have begun; background, which is what came before, is left out. */
final class Days {

  private final SortedMap<LocalDate, Set<EntryId>> beginning = new TreeMap<>();

  /** The first day on which an entry other than the one may have begun. */
  Optional<LocalDate> first(EntryId leftAside) {
    return beginning.entrySet().stream()
        .filter(day -> !day.getValue().equals(Set.of(leftAside)))
        .findFirst()
        .map(day -> day.getKey());
  }

  void add(Entry entry) {
    dayOf(entry).ifPresent(day -> beginning.computeIfAbsent(day, any -> new HashSet<>()).add(entry.id()));
  }

  void remove(Entry entry) {
    dayOf(entry)
        .ifPresent(day ->
            beginning.computeIfPresent(
                day, (any, entries) -> entries.remove(entry.id()) && entries.isEmpty() ? null : entries));
  }

  /** An entry whose beginning is unknown or open says nothing about the first day. */
  private static Optional<LocalDate> dayOf(Entry entry) {
    return Optional.of(entry.fact())
        .filter(fact -> entry.isLive() && !(fact instanceof BackgroundNoted))
        .flatMap(fact -> fact.account().when().earliest())
        .filter(day -> !day.equals(LocalDate.MIN));
  }
}
