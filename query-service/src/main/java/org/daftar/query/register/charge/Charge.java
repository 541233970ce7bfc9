package org.daftar.query.register.charge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.AppealEvent.AppealDecided.Outcome;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.FactRow;
import org.daftar.value.Codes;

/**
 * A charge with what became of it.
 *
 * @param fact that it was brought
 * @param provisions of law under which it stands, as they are cited, each once; empty where none is
 * @param decisions on it, in the order of their dates, those that do not count included; where nothing settled it, also
 *     the verdicts on the accused that name no charge
 */
public record Charge(ToldFact fact, List<String> provisions, List<ToldFact> decisions, ChargeState state)
    implements FactRow<Charge> {

  private static final Set<String> ACCUSED = Set.of("accused");
  private static final Set<Act> SETTLING = Set.of(Act.VERDICT, Act.DROPPING);
  private static final Set<String> UNDOING = Set.of(Codes.of(Outcome.OVERTURNED), Codes.of(Outcome.REMITTED));
  private static final Set<Act> CHANGING = Set.of(Act.AMENDMENT, Act.RECLASSIFICATION);

  public Charge {
    provisions = List.copyOf(provisions);
    decisions = List.copyOf(decisions);
  }

  /** All acts of which charges are made. */
  public static final Set<Act> ACTS =
      Set.of(
          Act.CHARGE, Act.AMENDMENT, Act.RECLASSIFICATION, Act.DROPPING, Act.VERDICT, Act.APPEAL, Act.APPEAL_DECISION);

  /** The charges that facts tell, in the order of their dates. */
  public static List<Charge> of(ToldFacts facts) {
    Map<Tried, List<ToldFact>> unnamed = new HashMap<>();
    facts
        .of(Act.VERDICT)
        .filter(verdict -> verdict.counts() && verdict.first().tally().about().isEmpty())
        .forEach(verdict ->
            verdict
                .parties(ACCUSED)
                .forEach(accused ->
                    unnamed
                        .computeIfAbsent(new Tried(verdict.inCase(), accused), any -> new ArrayList<>())
                        .add(verdict)));
    return facts.of(Act.CHARGE).map(charge -> of(charge, facts, unnamed)).toList();
  }

  private static Charge of(ToldFact charge, ToldFacts facts, Map<Tried, List<ToldFact>> unnamed) {
    List<ToldFact> later = facts.about(charge);
    List<ToldFact> beside =
        charge.parties(ACCUSED).stream()
            .flatMap(accused -> unnamed.getOrDefault(new Tried(charge.inCase(), accused), List.of()).stream())
            .toList();
    boolean isSettled = later.stream().anyMatch(fact -> SETTLING.contains(fact.act()));
    return new Charge(
        charge,
        provisions(charge, later),
        isSettled ? later : Stream.concat(later.stream(), beside.stream()).toList(),
        state(charge, standing(later, facts), !beside.isEmpty()));
  }

  /** Without verdicts that were undone on appeal. */
  private static List<ToldFact> standing(List<ToldFact> later, ToldFacts facts) {
    return later.stream().filter(fact -> !isUndone(fact, facts)).toList();
  }

  private static boolean isUndone(ToldFact fact, ToldFacts facts) {
    return facts.about(fact, Act.APPEAL).stream()
        .filter(ToldFact::counts)
        .flatMap(appeal -> facts.about(appeal, Act.APPEAL_DECISION).stream())
        .anyMatch(decided -> decided.counts() && !Collections.disjoint(decided.codes(), UNDOING));
  }

  /** As it was changed last, or as it was brought. */
  private static List<String> provisions(ToldFact charge, List<ToldFact> later) {
    return later.stream()
        .filter(fact -> fact.counts() && CHANGING.contains(fact.act()))
        .map(Charge::cited)
        .filter(cited -> !cited.isEmpty())
        .reduce((earlier, changed) -> changed)
        .orElseGet(() -> cited(charge));
  }

  private static List<String> cited(ToldFact fact) {
    return fact.codes().stream().filter(provision -> !provision.isEmpty()).toList();
  }

  /** The last that settled it holds: an appeal court may have the last word. */
  private static ChargeState state(ToldFact charge, List<ToldFact> later, boolean unnamed) {
    if (charge.isRetracted()) {
      return ChargeState.RETRACTED;
    } else if (charge.isProspective()) {
      return ChargeState.EXPECTED;
    }
    return later.stream()
        .filter(fact -> fact.counts() && settles(fact, charge))
        .reduce((earlier, last) -> last)
        .map(Charge::outcome)
        .orElseGet(() -> unsettled(later, unnamed));
  }

  private static boolean settles(ToldFact fact, ToldFact charge) {
    return fact.act() == Act.DROPPING
        || (fact.act() == Act.VERDICT && !Collections.disjoint(fact.parties(ACCUSED), charge.parties(ACCUSED)));
  }

  private static ChargeState unsettled(List<ToldFact> later, boolean unnamed) {
    if (unnamed) {
      return ChargeState.VERDICT_NAMES_NO_CHARGE;
    }
    boolean reclassified = later.stream().anyMatch(fact -> fact.counts() && fact.act() == Act.RECLASSIFICATION);
    return reclassified ? ChargeState.RECLASSIFIED : ChargeState.PENDING;
  }

  private static ChargeState outcome(ToldFact settling) {
    if (settling.act() == Act.DROPPING) {
      return ChargeState.DROPPED;
    }
    Set<String> outcomes = settling.codes().stream().collect(Collectors.toSet());
    if (outcomes.size() > 1) {
      return ChargeState.CONTRADICTORY;
    }
    return outcomes.contains(Codes.of(VerdictGiven.Outcome.CONVICTED)) ? ChargeState.CONVICTED : ChargeState.ACQUITTED;
  }

  @Override
  public Charge itself() {
    return this;
  }

  @Override
  public Stream<PartyId> parties() {
    return fact.parties(ACCUSED).stream();
  }

  @Override
  public Collection<String> kinds() {
    return provisions;
  }

  @Override
  public String status() {
    return Codes.of(state);
  }

  @Override
  public Stream<EntryId> entries() {
    return Stream.concat(Stream.of(fact), decisions.stream()).flatMap(each -> each.entries().stream());
  }

  private record Tried(CaseId inCase, PartyId accused) {}
}
