package org.daftar.query.register.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;

/**
 * Facts that lines tell, and which of them refer to which. Lines are accounts of one fact where entries of one case and
 * of one sort stand beside each other, or beside others that do. Whoever refers to one account refers to the fact.
 */
public final class ToldFacts {

  private static final Comparator<ToldFact> ORDER =
      Comparator.comparing(ToldFact::when).thenComparingLong(fact -> fact.first().recorded());

  private final List<ToldFact> all;
  private final Map<EntryId, List<ToldFact>> referring = new HashMap<>();

  private ToldFacts(List<ToldFact> all) {
    this.all = all;
    for (ToldFact fact : all) {
      referred(fact).forEach(entry -> referring.computeIfAbsent(entry, any -> new ArrayList<>(1)).add(fact));
    }
  }

  /** The facts that lines tell, in the order of their dates, the undated at the end. */
  public static ToldFacts of(List<Line> lines) {
    Map<EntryId, Line> known = new HashMap<>(2 * lines.size());
    lines.forEach(line -> known.put(line.entry(), line));
    Map<EntryId, Set<EntryId>> beside = beside(lines, known);
    List<ToldFact> facts = new ArrayList<>(lines.size());
    Set<EntryId> told = new LinkedHashSet<>();
    for (Line line : lines) {
      if (!beside.containsKey(line.entry())) {
        facts.add(new ToldFact(List.of(line)));
      } else if (!told.contains(line.entry())) {
        Set<EntryId> accounts = reachable(line.entry(), beside);
        told.addAll(accounts);
        facts.add(new ToldFact(accounts.stream().map(known::get).toList()));
      }
    }
    facts.sort(ORDER);
    return new ToldFacts(facts);
  }

  /** All of them. */
  public List<ToldFact> all() {
    return all;
  }

  /** Those that do something. */
  public Stream<ToldFact> of(Act act) {
    return all.stream().filter(fact -> fact.act() == act);
  }

  /** Those that do something to a fact, in the order of their dates, each once. */
  public List<ToldFact> about(ToldFact fact, Act act) {
    return about(fact).stream().filter(other -> other.act() == act).toList();
  }

  /** Those that refer to a fact, in the order of their dates, each once. */
  public List<ToldFact> about(ToldFact fact) {
    return fact.accounts().stream()
        .flatMap(account -> Optional.ofNullable(referring.get(account.entry())).stream())
        .flatMap(List::stream)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static Stream<EntryId> referred(ToldFact fact) {
    return fact.standing().stream().flatMap(account -> account.tally().about().stream()).distinct();
  }

  private static Map<EntryId, Set<EntryId>> beside(List<Line> lines, Map<EntryId, Line> known) {
    Map<EntryId, Set<EntryId>> beside = new HashMap<>();
    for (Line line : lines) {
      for (EntryId other : line.accounts()) {
        Line account = known.get(other);
        if (account != null && account.act() == line.act() && account.inCase().equals(line.inCase())) {
          beside.computeIfAbsent(line.entry(), any -> new LinkedHashSet<>()).add(other);
          beside.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(line.entry());
        }
      }
    }
    return beside;
  }

  private static Set<EntryId> reachable(EntryId from, Map<EntryId, Set<EntryId>> beside) {
    Set<EntryId> found = new LinkedHashSet<>(Set.of(from));
    Deque<EntryId> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      beside.getOrDefault(next.remove(), Set.of()).stream().filter(found::add).forEach(next::add);
    }
    return found;
  }
}
