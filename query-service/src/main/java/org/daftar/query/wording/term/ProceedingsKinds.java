package org.daftar.query.wording.term;

import org.daftar.events.ChargeEvent;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.CounselEvent;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;
import org.daftar.events.DeadlineEvent;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.HearingEvent;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.JudgmentEvent.ExpertOpinionGiven;
import org.daftar.events.JudgmentEvent.PleaAgreementBreached;
import org.daftar.events.JudgmentEvent.PleaAgreementEnded;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.events.JudgmentEvent.RulingMade;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.JudgmentEvent.WarrantIssued;
import org.daftar.value.RulingKind;
import org.daftar.vocabulary.Taxonomy;

/** Names the kinds of what happens in proceedings. */
final class ProceedingsKinds {

  private ProceedingsKinds() {}

  static String of(ChargeEvent event) {
    return switch (event) {
      case ChargeFiled e -> "Charge filed";
      case ChargeAmended e -> "Charge amended";
      case ChargeReclassified e -> "Charge reclassified";
      case ChargeDropped e -> "Charge dropped";
    };
  }

  static String of(HearingEvent event) {
    return switch (event) {
      case HearingScheduled e -> "Hearing scheduled";
      case HearingHeld e -> "Hearing held";
      case HearingAdjourned e -> "Hearing adjourned";
      case HearingCancelled e -> "Hearing cancelled";
    };
  }

  static String of(DeadlineEvent event) {
    return switch (event) {
      case DeadlineSet e -> "Deadline set";
      case DeadlineMet e -> "Deadline met";
      case DeadlineMissed e -> "Deadline missed";
      case DeadlineWaived e -> "Deadline waived";
    };
  }

  static String of(JudgmentEvent event, Taxonomy taxonomy) {
    return switch (event) {
      case RulingMade e -> e.kind().equals(RulingKind.OTHER) ? "Ruling" : "Ruling: " + taxonomy.label(e.kind());
      case VerdictGiven e -> "Verdict: " + CodeWords.ofChoice(e.outcome());
      case SentenceImposed e -> "Sentence imposed";
      case PleaAgreementMade e -> "Plea agreement";
      case PleaAgreementBreached e -> "Plea agreement breached";
      case PleaAgreementEnded e -> "Plea agreement ended";
      case ExpertOpinionGiven e -> "Expert opinion";
      case WarrantIssued e ->
          e.purpose() == WarrantIssued.Purpose.OTHER ? "Warrant" : "Warrant: " + CodeWords.ofChoice(e.purpose());
    };
  }

  static String of(CounselEvent event) {
    return switch (event) {
      case CounselAppointed e -> "Counsel appointed";
      case CounselWithdrawn e -> "Counsel withdrawn";
      case CounselRefusedAccess e ->
          switch (e.access()) {
            case CLIENT -> "Counsel kept from the client";
            case FILE -> "Counsel kept from the file";
            case HEARING -> "Counsel kept from the hearing";
            case OTHER -> "Counsel refused access";
          };
    };
  }
}
