package org.daftar.query.register.lawyer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.Records;

/** Finds out what happened to lawyers, and for whom they act. */
public final class Bar {

  /** What somebody is in a fact by which he or she suffers. */
  private static final Set<String> SUFFERING =
      Set.of(
          "target",
          "accused",
          "convict",
          "fined",
          "asset-holder",
          "arrested",
          "detained",
          "exile",
          "listed",
          "kept-out",
          "restricted",
          "disappeared",
          "visitor",
          "licence-holder",
          "counsel");

  private static final Set<Act> RELIEF =
      EnumSet.of(
          Act.COUNSEL,
          Act.REDUCTION,
          Act.PAYMENT,
          Act.ANNULMENT,
          Act.LIFTING,
          Act.RETURN,
          Act.RELEASE,
          Act.DETENTION_END,
          Act.DROPPING);

  private Bar() {}

  /** All acts that can happen to a lawyer, and those that say who is one. */
  public static Set<Act> acts() {
    return EnumSet.allOf(Act.class);
  }

  /** All acts that say who is a lawyer. */
  public static Set<Act> ofCounsel() {
    return EnumSet.of(Act.COUNSEL, Act.REMOVAL_OF_COUNSEL, Act.ACCESS_REFUSED);
  }

  /** Who acts for somebody as facts tell. */
  public static Set<PartyId> counsel(ToldFacts facts) {
    Set<PartyId> counsel = new LinkedHashSet<>();
    facts.all().stream().filter(ToldFact::counts).forEach(fact -> counsel.addAll(fact.parties(Set.of("counsel"))));
    return counsel;
  }

  /**
   * Lawyers with what happened to them, those to whom most happened first.
   *
   * @param lawyers all of them, under any of their records
   * @param facts in which any of them has a part
   */
  public static List<Lawyer> of(Set<PartyId> lawyers, ToldFacts facts, Records records) {
    Map<PartyId, List<ToldFact>> suffered = new LinkedHashMap<>();
    Map<Brief, Set<PartyId>> clients = new HashMap<>();
    lawyers.forEach(lawyer -> suffered.putIfAbsent(records.of(lawyer), new ArrayList<>()));
    for (ToldFact fact : facts.all()) {
      if (fact.act() == Act.COUNSEL) {
        brief(fact, records, clients);
      } else if (!RELIEF.contains(fact.act())) {
        records(fact, records)
            .flatMap(who -> Optional.ofNullable(suffered.get(who)).stream())
            .forEach(list -> list.add(fact));
      }
    }
    return suffered.entrySet().stream()
        .map(each -> new Lawyer(each.getKey(), happenings(each.getKey(), each.getValue(), clients)))
        .sorted(Comparator.comparingLong(Lawyer::count).reversed().thenComparing(one -> one.who().value()))
        .toList();
  }

  private static Stream<PartyId> records(ToldFact fact, Records records) {
    return fact.parties(SUFFERING).stream().map(records::of).distinct();
  }

  private static void brief(ToldFact fact, Records records, Map<Brief, Set<PartyId>> clients) {
    if (fact.counts()) {
      for (PartyId counsel : fact.parties(Set.of("counsel"))) {
        clients
            .computeIfAbsent(new Brief(records.of(counsel), fact.inCase()), any -> new LinkedHashSet<>())
            .addAll(fact.parties(Set.of("client")));
      }
    }
  }

  private static List<Happening> happenings(PartyId lawyer, List<ToldFact> facts, Map<Brief, Set<PartyId>> clients) {
    return facts.stream()
        .map(fact -> {
          List<CaseId> cases = onAccountOf(fact);
          List<PartyId> acting =
              cases.stream()
                  .flatMap(in -> clients.getOrDefault(new Brief(lawyer, in), Set.of()).stream())
                  .distinct()
                  .toList();
          return new Happening(fact, cases, acting);
        })
        .toList();
  }

  private static List<CaseId> onAccountOf(ToldFact fact) {
    List<CaseId> named =
        fact.standing().stream().flatMap(account -> account.tally().onAccountOf().stream()).distinct().toList();
    return named.isEmpty() ? List.of(fact.inCase()) : named;
  }

  /** That a lawyer acts in a case. */
  private record Brief(PartyId lawyer, CaseId inCase) {}
}
