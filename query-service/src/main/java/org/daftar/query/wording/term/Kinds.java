package org.daftar.query.wording.term;

import org.daftar.events.AssetEvent;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.IncidentEvent;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.LibertyEvent;
import org.daftar.events.StatementEvent;
import org.daftar.events.StatusEvent;
import org.daftar.value.Codes;

/** Names the kind of a fact, as finely as the fact tells. */
public final class Kinds {

  private Kinds() {}

  /** The kind, e.g. <i>House arrest</i>, <i>Asset frozen</i>, <i>Traffic stop</i>. */
  public static String of(Fact fact) {
    return switch (fact) {
      case ChargeEvent.ChargeFiled e -> "Charge filed";
      case HearingEvent e -> ofHearing(e);
      case JudgmentEvent e -> ofJudgment(e);
      case CounselEvent.CounselAppointed e -> "Counsel appointed";
      case LibertyEvent e -> ofLiberty(e);
      case FineEvent.FineImposed e -> "Fine imposed";
      case FineEvent.FinePaid e -> "Fine paid";
      case FineEvent.FineAnnulled e -> "Fine annulled";
      case AssetEvent.AssetRestrained e -> "Asset " + CodeWords.ofChoice(e.restraint());
      case AssetEvent.RestraintLifted e -> "Restraint lifted";
      case AssetEvent.AssetTransferred e -> "Asset transferred";
      case StatusEvent.PartyListed e -> "Listed as " + CodeWords.ofChoice(e.list());
      case StatusEvent.RegistrationDecided e -> "Registration " + CodeWords.ofChoice(e.decision());
      case IncidentEvent.IncidentReported e -> ofIncident(e.type());
      case StatementEvent.StatementMade e -> "Statement";
      case StatementEvent.DenialMade e -> "Denial";
      case StatementEvent.CommentRequested e -> "Request for comment";
      case ContextEvent.BackgroundNoted e -> "Background";
      case ContextEvent.RiskNoted e -> "Risk";
    };
  }

  /** What a fact is about, roughly. */
  public static Group groupOf(Fact fact) {
    return switch (fact) {
      case ChargeEvent e -> Group.PROCEEDINGS;
      case HearingEvent e -> Group.PROCEEDINGS;
      case JudgmentEvent e -> Group.PROCEEDINGS;
      case CounselEvent e -> Group.PROCEEDINGS;
      case LibertyEvent e -> Group.LIBERTY;
      case FineEvent e -> Group.PROPERTY;
      case AssetEvent e -> Group.PROPERTY;
      case IncidentEvent e -> Group.HARASSMENT;
      case StatusEvent e -> Group.LEGAL_STATUS;
      case StatementEvent e -> Group.STATEMENTS;
      case ContextEvent e -> Group.CONTEXT;
    };
  }

  private static String ofHearing(HearingEvent event) {
    return switch (event) {
      case HearingEvent.HearingScheduled e -> "Hearing scheduled";
      case HearingEvent.HearingHeld e -> "Hearing held";
      case HearingEvent.HearingAdjourned e -> "Hearing adjourned";
      case HearingEvent.HearingCancelled e -> "Hearing cancelled";
    };
  }

  private static String ofJudgment(JudgmentEvent event) {
    return switch (event) {
      case JudgmentEvent.RulingMade e ->
          e.kind() == JudgmentEvent.RulingMade.Kind.OTHER ? "Ruling" : "Ruling: " + CodeWords.ofChoice(e.kind());
      case JudgmentEvent.VerdictGiven e -> "Verdict: " + CodeWords.ofChoice(e.outcome());
      case JudgmentEvent.SentenceImposed e -> "Sentence imposed";
      case JudgmentEvent.PleaAgreementMade e -> "Plea agreement";
      case JudgmentEvent.ExpertOpinionGiven e -> "Expert opinion";
    };
  }

  private static String ofLiberty(LibertyEvent event) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> "Arrest";
      case LibertyEvent.DetentionBegun e ->
          switch (e.kind()) {
            case CUSTODY -> "Custody";
            case ADMINISTRATIVE -> "Administrative detention";
            case HOUSE_ARREST -> "House arrest";
            case PSYCHIATRIC -> "Psychiatric confinement";
          };
      case LibertyEvent.ReleaseMade e -> "Release";
      case LibertyEvent.ExileBegun e -> "Exile";
    };
  }

  private static String ofIncident(IncidentEvent.IncidentType type) {
    return type == IncidentEvent.IncidentType.OTHER ? "Incident" : CodeWords.heading(Codes.of(type));
  }
}
