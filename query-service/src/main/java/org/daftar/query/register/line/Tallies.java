package org.daftar.query.register.line;

import java.util.Optional;
import org.daftar.events.AppealEvent;
import org.daftar.events.AssetEvent;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.DeadlineEvent;
import org.daftar.events.DetentionEvent;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.RestrictionEvent;
import org.daftar.events.SentenceEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;
import org.daftar.value.Codes;

/** Tells what registers count of each kind of fact. */
final class Tallies {

  private Tallies() {}

  static Optional<Tally> of(Fact fact) {
    return switch (fact) {
      case ChargeEvent e -> ofCharge(e);
      case HearingEvent e -> ofHearing(e);
      case JudgmentEvent e -> ofJudgment(e);
      case DeadlineEvent e -> Optional.empty();
      case SentenceEvent e -> Optional.empty();
      case AppealEvent e -> ofAppeal(e);
      case CounselEvent e -> ofCounsel(e);
      case LibertyEvent e -> ofLiberty(e);
      case DetentionEvent e -> ofDetention(e);
      case RestrictionEvent e -> ofRestriction(e);
      case DisappearanceEvent e -> ofDisappearance(e);
      case FineEvent e -> ofFine(e);
      case AssetEvent e -> ofAsset(e);
      case StatusEvent e -> ofStatus(e);
      case IncidentEvent.IncidentReported e ->
          Optional.of(Tally.of(Act.INCIDENT, e.type().code()).times(e.count().orElse(1)).onAccountOf(e.onAccountOf()));
      case StatementEvent e -> Optional.empty();
      case ContextEvent e -> Optional.empty();
    };
  }

  /** Of a charge, and of what changes it, the provision; empty where none is cited. */
  private static Optional<Tally> ofCharge(ChargeEvent event) {
    return Optional.of(
        switch (event) {
          case ChargeEvent.ChargeFiled e -> Tally.of(Act.CHARGE, e.provision().orElse(""));
          case ChargeEvent.ChargeAmended e -> Tally.about(Act.AMENDMENT, e.charge(), e.provision().orElse(""));
          case ChargeEvent.ChargeReclassified e -> Tally.about(Act.RECLASSIFICATION, e.charge(), e.provision());
          case ChargeEvent.ChargeDropped e -> Tally.about(Act.DROPPING, e.charge());
        });
  }

  private static Optional<Tally> ofHearing(HearingEvent event) {
    return switch (event) {
      case HearingEvent.HearingScheduled e -> Optional.empty();
      case HearingEvent.HearingAdjourned e -> Optional.empty();
      case HearingEvent.HearingHeld e ->
          e.keptOut().isEmpty() ? Optional.empty() : Optional.of(Tally.of(Act.EXCLUSION));
      case HearingEvent.HearingCancelled e -> Optional.empty();
    };
  }

  /** Of a verdict its outcome. */
  private static Optional<Tally> ofJudgment(JudgmentEvent event) {
    return switch (event) {
      case JudgmentEvent.RulingMade e -> Optional.empty();
      case JudgmentEvent.VerdictGiven e -> Optional.of(Tally.of(Act.VERDICT, Codes.of(e.outcome())).about(e.charges()));
      case JudgmentEvent.SentenceImposed e -> Optional.of(Tally.of(Act.SENTENCE));
      case JudgmentEvent.PleaAgreementMade e -> Optional.empty();
      case JudgmentEvent.PleaAgreementBreached e -> Optional.empty();
      case JudgmentEvent.PleaAgreementEnded e -> Optional.empty();
      case JudgmentEvent.ExpertOpinionGiven e -> Optional.empty();
      case JudgmentEvent.WarrantIssued e -> Optional.empty();
    };
  }

  /** Of what was decided on an appeal, what became of the decision that it was against. */
  private static Optional<Tally> ofAppeal(AppealEvent event) {
    return switch (event) {
      case AppealEvent.AppealFiled e -> Optional.of(Tally.about(Act.APPEAL, e.against()));
      case AppealEvent.AppealDecided e ->
          Optional.of(Tally.about(Act.APPEAL_DECISION, e.appeal(), Codes.of(e.outcome())));
      case AppealEvent.InternationalComplaintFiled e -> Optional.empty();
      case AppealEvent.InternationalComplaintAnswered e -> Optional.empty();
    };
  }

  /** That a lawyer or a client ended it is nothing that happened to the lawyer, unless an authority pressed for it. */
  private static Optional<Tally> ofCounsel(CounselEvent event) {
    return switch (event) {
      case CounselEvent.CounselAppointed e -> Optional.of(Tally.of(Act.COUNSEL));
      case CounselEvent.CounselWithdrawn e ->
          switch (e.initiative()) {
            case AUTHORITY -> Optional.of(Tally.of(Act.REMOVAL_OF_COUNSEL));
            case COUNSEL, CLIENT ->
                e.authority().isPresent() ? Optional.of(Tally.of(Act.REMOVAL_OF_COUNSEL)) : Optional.empty();
          };
      case CounselEvent.CounselRefusedAccess e -> Optional.of(Tally.of(Act.ACCESS_REFUSED, Codes.of(e.access())));
    };
  }

  /** Of a detention its kind. */
  private static Optional<Tally> ofLiberty(LibertyEvent event) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> Optional.of(Tally.of(Act.ARREST));
      case LibertyEvent.DetentionBegun e -> Optional.of(Tally.of(Act.DETENTION, e.kind().code()));
      case LibertyEvent.ReleaseMade e -> Optional.of(Tally.of(Act.RELEASE));
      case LibertyEvent.ExileBegun e -> Optional.of(Tally.of(Act.EXILE));
      case LibertyEvent.ExileEnded e -> Optional.empty();
    };
  }

  /** Of the end of a detention, how it ended. */
  private static Optional<Tally> ofDetention(DetentionEvent event) {
    return switch (event) {
      case DetentionEvent.DetentionExtended e ->
          Optional.of(Tally.of(Act.EXTENSION).about(e.detention().stream().toList()));
      case DetentionEvent.DetentionMoved e -> Optional.empty();
      case DetentionEvent.DetentionEnded e ->
          Optional.of(Tally.of(Act.DETENTION_END, Codes.of(e.ending())).about(e.detention().stream().toList()));
      case DetentionEvent.AccessDecided e ->
          switch (e.decision()) {
            case REFUSED -> Optional.of(Tally.of(Act.ACCESS_REFUSED, Codes.of(e.visitor())));
            case GRANTED -> Optional.empty();
          };
    };
  }

  /** Of a restriction its kind. */
  private static Optional<Tally> ofRestriction(RestrictionEvent event) {
    return switch (event) {
      case RestrictionEvent.RestrictionImposed e -> Optional.of(Tally.of(Act.RESTRICTION, e.kind().code()));
      case RestrictionEvent.RestrictionLifted e -> Optional.empty();
    };
  }

  private static Optional<Tally> ofDisappearance(DisappearanceEvent event) {
    return switch (event) {
      case DisappearanceEvent.DisappearanceReported e -> Optional.of(Tally.of(Act.DISAPPEARANCE));
      case DisappearanceEvent.ReappearanceReported e -> Optional.empty();
    };
  }

  private static Optional<Tally> ofFine(FineEvent event) {
    return Optional.of(
        switch (event) {
          case FineEvent.FineImposed e -> Tally.of(Act.FINE).of(e.amount());
          case FineEvent.FinePaid e -> Tally.about(Act.PAYMENT, e.fine()).of(e.amount());
          case FineEvent.FineReduced e -> Tally.about(Act.REDUCTION, e.fine()).of(e.amount());
          case FineEvent.FineEnforced e -> Tally.about(Act.ENFORCEMENT, e.fine()).of(e.amount());
          case FineEvent.FineAnnulled e -> Tally.about(Act.ANNULMENT, e.fine());
        });
  }

  /** Of a restraint the kind of asset, and how it is restrained; of a return whether it is of the whole. */
  private static Optional<Tally> ofAsset(AssetEvent event) {
    return switch (event) {
      case AssetEvent.AssetRestrained e -> Optional.of(Tally.of(Act.RESTRAINT, e.kind().code(), e.restraint().code()));
      case AssetEvent.RestraintLifted e -> Optional.of(Tally.about(Act.LIFTING, e.restraint()));
      case AssetEvent.AssetReturned e ->
          Optional.of(Tally.about(Act.RETURN, e.restraint(), e.part().isPresent() ? "part" : "whole"));
      case AssetEvent.AssetTransferred e -> Optional.empty();
    };
  }

  /** Of a listing the kind of list. */
  private static Optional<Tally> ofStatus(StatusEvent event) {
    return switch (event) {
      case StatusEvent.PartyListed e -> Optional.of(Tally.of(Act.LISTING, e.list().code()));
      case StatusEvent.RegistrationDecided e -> Optional.empty();
      case StatusEvent.PartyDelisted e -> Optional.empty();
      case StatusEvent.LicenceDecided e ->
          switch (e.decision()) {
            case SUSPENDED, WITHDRAWN -> Optional.of(Tally.of(Act.LICENCE_LOSS, Codes.of(e.decision())));
            case RESTORED -> Optional.empty();
          };
    };
  }
}
