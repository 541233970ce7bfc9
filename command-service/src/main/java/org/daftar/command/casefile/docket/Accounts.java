package org.daftar.command.casefile.docket;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.identity.EntryId;

/** Which entries are accounts of one fact. An entry that was never set beside another is a fact by itself. */
final class Accounts {

  private final Map<EntryId, Set<EntryId>> groups = new HashMap<>();

  /** All accounts of the fact of an entry, itself among them. */
  Set<EntryId> of(EntryId entry) {
    return groups.getOrDefault(entry, Set.of(entry));
  }

  /** All facts of which there are several accounts. */
  List<Set<EntryId>> groups() {
    return groups.values().stream().distinct().filter(group -> group.size() > 1).toList();
  }

  void join(Collection<EntryId> accounts) {
    Set<EntryId> group = new LinkedHashSet<>();
    accounts.forEach(account -> group.addAll(of(account)));
    group.forEach(account -> groups.put(account, group));
  }

  void leave(EntryId entry) {
    Set<EntryId> group = groups.remove(entry);
    if (group != null) {
      group.remove(entry);
    }
  }
}
