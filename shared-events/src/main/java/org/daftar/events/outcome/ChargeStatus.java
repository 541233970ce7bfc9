package org.daftar.events.outcome;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.Fact;
import org.daftar.events.JudgmentEvent.VerdictGiven;

/** Where a charge stands. */
public enum ChargeStatus {
  /** It was brought, and nothing has settled it. */
  PENDING,
  /** It is pending as a charge of another offence than it was brought for. */
  RECLASSIFIED,
  DROPPED,
  CONVICTED,
  ACQUITTED;

  /** Where a charge stands by all that the record tells of it; the latest that settled it counts. */
  public static ChargeStatus of(ChargeFiled charge, LaterFacts facts) {
    return settling(charge, facts)
        .map(ChargeStatus::by)
        .orElseGet(
            () -> facts.about(charge.entry()).anyMatch(ChargeReclassified.class::isInstance) ? RECLASSIFIED : PENDING);
  }

  /**
   * What settled a charge: that it was dropped, or a verdict on the person who is charged, unless an appeal undid it;
   * the latest by its date, among those of one date what was recorded last.
   */
  public static Optional<Fact> settling(ChargeFiled charge, LaterFacts facts) {
    return facts
        .about(charge.entry())
        .filter(fact -> settles(fact, charge) && Judgments.undoing(fact.entry(), facts).isEmpty())
        .sorted(Comparator.comparing(fact -> fact.account().when()))
        .reduce((earlier, later) -> later);
  }

  /** The provision of law under which a charge stands: as it was brought, or as it was changed last. */
  public static Optional<String> provision(ChargeFiled charge, LaterFacts facts) {
    return facts
        .about(charge.entry())
        .sorted(Comparator.comparing(fact -> fact.account().when()))
        .flatMap(ChargeStatus::newProvision)
        .reduce((earlier, later) -> later)
        .or(charge::provision);
  }

  /** Whether it still awaits a decision. */
  public boolean isOpen() {
    return this == PENDING || this == RECLASSIFIED;
  }

  private static boolean settles(Fact fact, ChargeFiled charge) {
    return fact instanceof ChargeDropped
        || (fact instanceof VerdictGiven verdict && verdict.accused().equals(charge.accused()));
  }

  private static ChargeStatus by(Fact settling) {
    return settling instanceof VerdictGiven verdict
        ? switch (verdict.outcome()) {
          case CONVICTED -> CONVICTED;
          case ACQUITTED -> ACQUITTED;
        }
        : DROPPED;
  }

  private static Stream<String> newProvision(Fact fact) {
    return switch (fact) {
      case ChargeAmended amended -> amended.provision().stream();
      case ChargeReclassified reclassified -> Stream.of(reclassified.provision());
      case Fact other -> Stream.empty();
    };
  }
}
