package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.JudgmentEvent.ExpertOpinionGiven;
import org.daftar.events.JudgmentEvent.PleaAgreementBreached;
import org.daftar.events.JudgmentEvent.PleaAgreementEnded;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.events.JudgmentEvent.RulingMade;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.JudgmentEvent.WarrantIssued;
import org.daftar.identity.EntryId;

/** Rules of verdicts and sentences. */
final class JudgmentRules {

  private JudgmentRules() {}

  static Stream<Finding> on(Docket docket, JudgmentEvent proposed) {
    return switch (proposed) {
      case VerdictGiven e ->
          Stream.of(chargesAreCharges(docket, e), noPendingCharge(docket, e), acquittedOnDropped(docket, e))
              .flatMap(found -> found);
      case SentenceImposed e -> verdictIsAVerdict(docket, e);
      case RulingMade e -> Stream.empty();
      case PleaAgreementMade e -> Stream.empty();
      case PleaAgreementBreached e -> PleaRules.on(docket, e);
      case PleaAgreementEnded e -> PleaRules.on(docket, e);
      case ExpertOpinionGiven e -> Stream.empty();
      case WarrantIssued e -> Stream.empty();
    };
  }

  private static Stream<Finding> chargesAreCharges(Docket docket, VerdictGiven e) {
    return IntStream.range(0, e.charges().size())
        .boxed()
        .flatMap(i -> ChargeRules.isACharge(docket, "charges[" + i + "]", e.charges().get(i)));
  }

  private static Stream<Finding> verdictIsAVerdict(Docket docket, SentenceImposed e) {
    return e.verdict().stream()
        .flatMap(verdict ->
            Earlier.ofKind(docket, "verdict", verdict, VerdictGiven.class, "entry-is-not-a-verdict", "a verdict"));
  }

  private static Stream<Finding> noPendingCharge(Docket docket, VerdictGiven e) {
    if (e.outcome() != VerdictGiven.Outcome.CONVICTED
        || chargesIn(docket, e).anyMatch(charge -> isPending(docket, charge, e))) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.caution(
            "conviction-without-pending-charge",
            "charges",
            "no charge against "
                + e.accused()
                + " is pending here: record the charge, or name the one that was decided"));
  }

  private static Stream<ChargeFiled> chargesIn(Docket docket, VerdictGiven e) {
    Stream<?> charges = e.charges().isEmpty() ? docket.facts() : named(docket, e.charges());
    return charges.filter(ChargeFiled.class::isInstance).map(ChargeFiled.class::cast);
  }

  private static Stream<?> named(Docket docket, List<EntryId> charges) {
    return charges.stream().flatMap(charge -> docket.live(charge).stream());
  }

  /** A verdict decides the fact of a charge: all accounts of it are decided with the one that is named. */
  private static boolean isPending(Docket docket, ChargeFiled charge, VerdictGiven e) {
    return charge.accused().equals(e.accused()) && ChargeRules.isOpen(docket, charge, e);
  }

  /** A conviction on a dropped charge has no pending charge; an acquittal needs none, and is doubtful all the same. */
  private static Stream<Finding> acquittedOnDropped(Docket docket, VerdictGiven e) {
    return e.outcome() == VerdictGiven.Outcome.ACQUITTED
        ? IntStream.range(0, e.charges().size())
            .boxed()
            .flatMap(i -> ChargeRules.dropped(docket, e, "charges[" + i + "]", e.charges().get(i)))
        : Stream.empty();
  }
}
