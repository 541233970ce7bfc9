package org.daftar.query.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;

/** Puts accounts of one fact together. */
final class AccountsOfFacts {

  private AccountsOfFacts() {}

  /** The facts that entries tell, in the order of the first account of each; the accounts in the order given. */
  static List<List<EntryView>> group(List<EntryView> entries) {
    Map<EntryId, EntryView> byId = entries.stream().collect(Collectors.toMap(EntryView::id, Function.identity()));
    Set<EntryId> grouped = new HashSet<>();
    List<List<EntryView>> facts = new ArrayList<>();
    for (EntryView entry : entries) {
      if (!grouped.contains(entry.id())) {
        Set<EntryId> fact = new HashSet<>();
        collect(entry, byId, fact);
        grouped.addAll(fact);
        facts.add(entries.stream().filter(each -> fact.contains(each.id())).toList());
      }
    }
    return facts;
  }

  private static void collect(EntryView entry, Map<EntryId, EntryView> byId, Set<EntryId> found) {
    if (found.add(entry.id())) {
      entry.accounts().stream().map(byId::get).filter(Objects::nonNull).forEach(other -> collect(other, byId, found));
    }
  }
}
