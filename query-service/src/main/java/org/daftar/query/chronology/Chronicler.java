package org.daftar.query.chronology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;
import org.daftar.query.cases.CaseView;
import org.daftar.query.entry.EntryView;

/** Puts entries in the order of a chronology: facts numbered, the accounts of one fact together, the undated apart. */
final class Chronicler {

  private final Function<EntryView, ChronologyAccount> words;

  Chronicler(Function<EntryView, ChronologyAccount> words) {
    this.words = words;
  }

  /**
   * Writes a chronology.
   *
   * @param dated entries with a date, in the order of dates
   * @param undated entries without one, in the order in which they were recorded
   */
  Chronology write(CaseView of, long atPosition, Instant asKnownAt, List<EntryView> dated, List<EntryView> undated) {
    Map<EntryId, EntryView> all = new HashMap<>();
    Stream.concat(dated.stream(), undated.stream()).forEach(entry -> all.put(entry.id(), entry));
    Set<EntryId> told = new HashSet<>();
    List<ChronologyItem> datedItems = items(dated, all, told, 1);
    List<ChronologyItem> undatedItems = items(undated, all, told, 1 + datedItems.size());
    return new Chronology(of, atPosition, asKnownAt, datedItems, undatedItems);
  }

  private List<ChronologyItem> items(
      List<EntryView> entries, Map<EntryId, EntryView> all, Set<EntryId> told, int firstNumber) {
    List<ChronologyItem> items = new ArrayList<>();
    for (EntryView entry : entries) {
      if (!told.contains(entry.id())) {
        List<EntryView> accounts = accountsOf(entry, all);
        accounts.forEach(account -> told.add(account.id()));
        items.add(item(firstNumber + items.size(), accounts.stream().map(words).toList()));
      }
    }
    return items;
  }

  private static List<EntryView> accountsOf(EntryView entry, Map<EntryId, EntryView> all) {
    return Stream.concat(
            Stream.of(entry),
            entry.accounts().stream()
                .map(all::get)
                .filter(other -> other != null && !other.id().equals(entry.id()))
                .sorted((one, other) -> one.fact().account().when().compareTo(other.fact().account().when())))
        .toList();
  }

  private static ChronologyItem item(int number, List<ChronologyAccount> accounts) {
    List<Column> differing =
        Stream.of(Column.values())
            .filter(column -> accounts.stream().map(account -> account.in(column)).distinct().count() > 1)
            .toList();
    return new ChronologyItem(number, accounts, differing);
  }
}
