package org.daftar.query.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;
import org.daftar.query.wording.EntryInWords;

/** Makes facts of entries: numbered, the accounts of one fact together. */
public final class Chronicler {

  private final Map<EntryId, EntryView> known;
  private final Function<EntryView, EntryInWords> words;

  /**
   * @param known the entries among which accounts of a fact are looked for
   * @param words puts an entry into words
   */
  public Chronicler(Map<EntryId, EntryView> known, Function<EntryView, EntryInWords> words) {
    this.known = Map.copyOf(known);
    this.words = words;
  }

  /**
   * The facts that entries tell, numbered from 1 in the order in which the first account of each comes.
   *
   * @param entries in the order of dates, the undated at the end in the order in which they were recorded
   */
  public List<ChronologyItem> items(List<EntryView> entries) {
    Set<EntryId> told = new HashSet<>();
    List<ChronologyItem> items = new ArrayList<>();
    for (EntryView entry : entries) {
      if (!told.contains(entry.id())) {
        List<EntryView> accounts = accountsOf(entry);
        accounts.forEach(account -> told.add(account.id()));
        items.add(item(items.size() + 1, accounts.stream().map(words).toList()));
      }
    }
    return items;
  }

  /** All accounts, also those that stand beside one of the others only. */
  private List<EntryView> accountsOf(EntryView entry) {
    Map<EntryId, EntryView> found = new LinkedHashMap<>();
    collect(entry, found);
    return Stream.concat(
            Stream.of(entry),
            found.values().stream()
                .filter(other -> !other.id().equals(entry.id()))
                .sorted(Comparator.comparing(other -> other.fact().account().when())))
        .toList();
  }

  private void collect(EntryView entry, Map<EntryId, EntryView> found) {
    if (found.putIfAbsent(entry.id(), entry) == null) {
      entry.accounts().stream().map(known::get).filter(Objects::nonNull).forEach(other -> collect(other, found));
    }
  }

  private static ChronologyItem item(int number, List<EntryInWords> accounts) {
    List<Column> differing =
        Stream.of(Column.values())
            .filter(column -> accounts.stream().map(account -> column.of(account)).distinct().count() > 1)
            .toList();
    return new ChronologyItem(number, accounts, differing);
  }
}
