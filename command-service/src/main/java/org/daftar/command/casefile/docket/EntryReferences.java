package org.daftar.command.casefile.docket;

import java.util.List;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ContextEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.IncidentEvent;
import org.daftar.events.JudgmentEvent.ExpertOpinionGiven;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.events.JudgmentEvent.RulingMade;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.LibertyEvent;
import org.daftar.events.StatementEvent.CommentRequested;
import org.daftar.events.StatementEvent.DenialMade;
import org.daftar.events.StatementEvent.StatementMade;
import org.daftar.events.StatusEvent;
import org.daftar.identity.EntryId;

/** Tells on which entries of its case a fact relies. */
final class EntryReferences {

  private EntryReferences() {}

  static List<EntryId> of(Fact fact) {
    return switch (fact) {
      case HearingAdjourned e -> List.of(e.hearing());
      case HearingHeld e -> e.hearing().stream().toList();
      case HearingCancelled e -> List.of(e.hearing());
      case FinePaid e -> List.of(e.fine());
      case FineAnnulled e -> List.of(e.fine());
      case RestraintLifted e -> List.of(e.restraint());
      case VerdictGiven e -> e.charges();
      case SentenceImposed e -> e.verdict().stream().toList();
      case DenialMade e -> List.of(e.denied());
      case HearingScheduled e -> List.of();
      case FineImposed e -> List.of();
      case AssetRestrained e -> List.of();
      case AssetTransferred e -> List.of();
      case RulingMade e -> List.of();
      case PleaAgreementMade e -> List.of();
      case ExpertOpinionGiven e -> List.of();
      case StatementMade e -> List.of();
      case CommentRequested e -> List.of();
      case ChargeEvent e -> List.of();
      case CounselEvent e -> List.of();
      case LibertyEvent e -> List.of();
      case StatusEvent e -> List.of();
      case IncidentEvent e -> List.of();
      case ContextEvent e -> List.of();
    };
  }
}
