package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.Fact;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.outcome.ChargeStatus;
import org.daftar.identity.EntryId;

/** Rules of charges: what may still happen to one. */
final class ChargeRules {

  private static final String CHARGE = "charge";

  private ChargeRules() {}

  static Stream<Finding> on(Docket docket, ChargeEvent proposed) {
    return switch (proposed) {
      case ChargeFiled e -> Stream.empty();
      case ChargeAmended e -> Stream.concat(follows(docket, e, e.charge()), settled(docket, e, e.charge()));
      case ChargeReclassified e -> Stream.concat(follows(docket, e, e.charge()), settled(docket, e, e.charge()));
      case ChargeDropped e ->
          Stream.of(follows(docket, e, e.charge()), droppedTwice(docket, e), decided(docket, e, e.charge()))
              .flatMap(found -> found);
    };
  }

  /** Refuses what is no charge. */
  static Stream<Finding> isACharge(Docket docket, String field, EntryId charge) {
    return Earlier.ofKind(docket, field, charge, ChargeFiled.class, "entry-is-not-a-charge", "a charge");
  }

  /** Whether a charge awaits a decision, one fact left aside. */
  static boolean isOpen(Docket docket, ChargeFiled charge, Fact leftAside) {
    return ChargeStatus.of(charge, Earlier.besides(docket, leftAside)).isOpen();
  }

  /** Cautions against what happens to a charge that was dropped. */
  static Stream<Finding> dropped(Docket docket, Fact proposed, String field, EntryId charge) {
    return Earlier.about(docket, charge, ChargeDropped.class, proposed).stream()
        .map(dropped ->
            Finding.caution(
                "charge-was-dropped", field, "was dropped according to entry " + dropped.entry() + ": check both"));
  }

  private static Stream<Finding> follows(Docket docket, Fact proposed, EntryId charge) {
    return Stream.concat(isACharge(docket, CHARGE, charge), Earlier.beforeWhatItFollows(docket, proposed, charge));
  }

  private static Stream<Finding> settled(Docket docket, Fact proposed, EntryId charge) {
    return Stream.concat(dropped(docket, proposed, CHARGE, charge), decided(docket, proposed, charge));
  }

  private static Stream<Finding> droppedTwice(Docket docket, ChargeDropped e) {
    return Earlier.about(docket, e.charge(), ChargeDropped.class, e).stream()
        .map(first ->
            Finding.refusal(
                "charge-already-dropped",
                CHARGE,
                "was dropped by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  /** Courts do change or drop charges after a verdict, on appeal; it is worth a second look all the same. */
  private static Stream<Finding> decided(Docket docket, Fact proposed, EntryId charge) {
    return Earlier.fact(docket, charge, ChargeFiled.class)
        .flatMap(filed -> ChargeStatus.settling(filed, Earlier.besides(docket, proposed)))
        .filter(VerdictGiven.class::isInstance)
        .map(verdict ->
            Finding.caution(
                "charge-was-decided",
                CHARGE,
                "was decided by the verdict of entry " + verdict.entry() + ": check both"))
        .stream();
  }
}
