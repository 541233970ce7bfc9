package org.daftar.query.register.liberty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.date.DaySpan;
import org.daftar.date.EdtfInterval;
import org.daftar.date.EdtfInterval.End;
import org.daftar.identity.CaseId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;
import org.daftar.query.register.sieve.Records;

/**
 * Makes stretches of the entries that tell when somebody was arrested, detained and set free. Where an entry does not
 * tell the end itself, what happened to the person next in the same case does. Where nothing did, it goes on to the day
 * of reading; but of an arrest alone nobody knows how long it lasted.
 */
public final class Detention {

  /** All acts of which it is made. */
  public static final Set<Act> ACTS =
      Set.of(Act.ARREST, Act.DETENTION, Act.EXTENSION, Act.DETENTION_END, Act.RELEASE, Act.EXILE);

  static final Set<Act> BEGINNINGS = Set.of(Act.ARREST, Act.DETENTION);
  private static final Set<String> PERSONS = Set.of("arrested", "detained", "released", "exile");
  private static final String ARREST = "arrest";

  private Detention() {}

  /** Everybody who was deprived of liberty as facts tell, whoever was held first at the top, counted up to a day. */
  public static List<Detainee> of(ToldFacts facts, Records records, LocalDate reading) {
    Map<PartyId, Map<CaseId, List<ToldFact>>> byPerson = new LinkedHashMap<>();
    for (ToldFact fact : facts.all()) {
      for (PartyId record : fact.parties(PERSONS)) {
        byPerson
            .computeIfAbsent(records.of(record), any -> new LinkedHashMap<>())
            .computeIfAbsent(fact.inCase(), any -> new ArrayList<>())
            .add(fact);
      }
    }
    List<Detainee> detainees = new ArrayList<>();
    byPerson.forEach((person, cases) -> {
      List<Stretch> stretches =
          cases.values().stream()
              .flatMap(inCase -> stretches(inCase).stream())
              .sorted(Comparator.comparing(stretch -> stretch.fact().when()))
              .toList();
      if (!stretches.isEmpty()) {
        detainees.add(new Detainee(person, stretches, LocalDate.MIN, reading));
      }
    });
    return detainees;
  }

  /** What happened to one person in one case, in the order of the dates. */
  private static List<Stretch> stretches(List<ToldFact> facts) {
    List<ToldFact> counting = facts.stream().filter(ToldFact::counts).toList();
    List<Stretch> stretches = new ArrayList<>();
    for (ToldFact fact : facts) {
      if (BEGINNINGS.contains(fact.act())) {
        stretches.add(new Stretch(fact, confinement(fact), kind(fact), start(fact), ending(fact, counting)));
      }
    }
    return stretches;
  }

  private static Confinement confinement(ToldFact fact) {
    return kind(fact).equals("house-arrest") ? Confinement.HOUSE_ARREST : Confinement.CUSTODY;
  }

  static String kind(ToldFact fact) {
    return fact.act() == Act.ARREST ? ARREST : fact.first().tally().code();
  }

  /** From the earliest to the latest that any account tells. */
  static Optional<DaySpan> start(ToldFact fact) {
    return hull(fact.standing().stream().flatMap(account -> start(account).stream()).toList());
  }

  private static Optional<DaySpan> start(Line account) {
    return account
        .when()
        .date()
        .flatMap(date ->
            date instanceof EdtfInterval interval
                ? interval.start() instanceof End.At at ? Optional.of(at.date().span()) : Optional.empty()
                : Optional.of(date.span()));
  }

  private static Ending ending(ToldFact fact, List<ToldFact> counting) {
    List<End> ends =
        fact.standing().stream()
            .flatMap(account -> account.when().date().stream())
            .filter(EdtfInterval.class::isInstance)
            .map(date -> ((EdtfInterval) date).end())
            .toList();
    Optional<DaySpan> told =
        hull(ends.stream().filter(End.At.class::isInstance).map(end -> ((End.At) end).date().span()).toList());
    if (told.isPresent() && !isExtended(fact, counting)) {
      return new Ending.On(told.get().earliest(), told.get().latest());
    }
    return start(fact).flatMap(begun -> Sequel.of(fact, begun, counting)).orElseGet(() -> withoutSequel(fact, ends));
  }

  /** Whether the end that its entry tells was put off. */
  private static boolean isExtended(ToldFact fact, List<ToldFact> counting) {
    return counting.stream()
        .filter(other -> other.act() == Act.EXTENSION)
        .anyMatch(extension -> extension.refersTo(fact));
  }

  private static Ending withoutSequel(ToldFact fact, List<End> ends) {
    if (ends.stream().anyMatch(End.Open.class::isInstance)) {
      return new Ending.GoesOn(true);
    }
    boolean unknown = fact.act() == Act.ARREST || ends.stream().anyMatch(End.Unknown.class::isInstance);
    return unknown ? new Ending.Sometime(LocalDate.MAX) : new Ending.GoesOn(false);
  }

  private static Optional<DaySpan> hull(List<DaySpan> spans) {
    return spans.stream()
        .reduce((one, other) ->
            new DaySpan(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest()));
  }
}
