package org.daftar.query.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.Involvement;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.cases.CaseFinder;
import org.daftar.query.cases.CaseView;
import org.daftar.query.history.AsOf;
import org.daftar.query.search.Search;
import org.daftar.value.Role;

/** Reads what parties are in all cases, under all the records that turned out to be of the same party. */
public final class Dossiers {

  private final CaseFinder cases;
  private final Search search;

  /** Finds roles by a search, and reads the cases. */
  public Dossiers(CaseFinder cases, Search search) {
    this.cases = cases;
    this.search = search;
  }

  /** The cases in which a party has a role, in their files or in their entries, ordered by title. */
  public List<PartyInCase> of(PartyView party, AsOf moment) {
    List<PartyId> records = party.records();
    Map<CaseId, Map<Role, Long>> inEntries = new HashMap<>();
    Set<CaseId> all = new LinkedHashSet<>();
    for (PartyId record : records) {
      all.addAll(search.casesOf(record, moment));
      search.involvements(record, moment).forEach((in, roles) -> add(inEntries, in, roles));
    }
    all.addAll(inEntries.keySet());
    List<PartyInCase> found = new ArrayList<>();
    for (CaseId id : all) {
      Optional<CaseView> file = cases.find(id, moment);
      file.ifPresent(view -> found.add(in(view, records, inEntries.getOrDefault(id, Map.of()))));
    }
    found.sort(Comparator.comparing(in -> in.title().text()));
    return found;
  }

  private static PartyInCase in(CaseView file, List<PartyId> records, Map<Role, Long> inEntries) {
    List<Role> inFile =
        file.parties().stream()
            .filter(other -> records.contains(other.party()))
            .map(Involvement::role)
            .distinct()
            .toList();
    return new PartyInCase(file.id(), file.title(), inFile, inEntries);
  }

  private static void add(Map<CaseId, Map<Role, Long>> counts, CaseId in, Map<Role, Long> roles) {
    Map<Role, Long> counted = counts.computeIfAbsent(in, id -> new HashMap<>());
    roles.forEach((role, count) -> counted.merge(role, count, Long::sum));
  }
}
