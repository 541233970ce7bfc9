package org.daftar.events;

import static org.daftar.events.Involved.all;
import static org.daftar.events.Involved.join;
import static org.daftar.events.Involved.maybe;
import static org.daftar.events.Involved.one;

import java.util.stream.Stream;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;
import org.daftar.events.DeadlineEvent.DeadlineMet;
import org.daftar.events.DeadlineEvent.DeadlineMissed;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.DeadlineEvent.DeadlineWaived;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.events.JudgmentEvent.ExpertOpinionGiven;
import org.daftar.events.JudgmentEvent.PleaAgreementBreached;
import org.daftar.events.JudgmentEvent.PleaAgreementEnded;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.events.JudgmentEvent.RulingMade;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.JudgmentEvent.WarrantIssued;

/** Who is involved in what happens in proceedings. */
final class ProceedingsInvolvements {

  private ProceedingsInvolvements() {}

  static Stream<Involvement> of(ChargeEvent event) {
    return switch (event) {
      case ChargeFiled e -> join(one("accused", e.accused()), maybe("complainant", e.complainant()));
      case ChargeAmended e -> maybe("authority", e.by());
      case ChargeReclassified e -> maybe("authority", e.by());
      case ChargeDropped e -> maybe("authority", e.by());
    };
  }

  static Stream<Involvement> of(HearingEvent event) {
    return switch (event) {
      case HearingScheduled e ->
          join(all("accused", e.accused()), maybe("court", e.court()), maybe("judge", e.judge()));
      case HearingHeld e ->
          join(
              all("accused", e.accused()),
              maybe("court", e.court()),
              all("present", e.present()),
              all("kept-out", e.keptOut()));
      case HearingAdjourned e -> Stream.empty();
      case HearingCancelled e -> Stream.empty();
    };
  }

  static Stream<Involvement> of(DeadlineEvent event) {
    return switch (event) {
      case DeadlineSet e -> join(all("bound", e.bound()), maybe("authority", e.by()));
      case DeadlineMet e -> maybe("acting", e.by());
      case DeadlineMissed e -> Stream.empty();
      case DeadlineWaived e -> maybe("authority", e.by());
    };
  }

  static Stream<Involvement> of(JudgmentEvent event) {
    return switch (event) {
      case RulingMade e -> join(all("affected", e.affected()), maybe("court", e.court()));
      case VerdictGiven e -> join(one("accused", e.accused()), maybe("court", e.court()));
      case SentenceImposed e -> join(one("convict", e.convict()), maybe("court", e.court()));
      case PleaAgreementMade e -> one("accused", e.accused());
      case PleaAgreementBreached e -> maybe("in-breach", e.by());
      case PleaAgreementEnded e -> maybe("authority", e.by());
      case ExpertOpinionGiven e ->
          join(all("concerned", e.about()), maybe("expert", e.expert()), maybe("authority", e.commissionedBy()));
      case WarrantIssued e -> join(all("affected", e.against()), maybe("authority", e.by()));
    };
  }

  static Stream<Involvement> of(CounselEvent event) {
    return switch (event) {
      case CounselAppointed e -> join(one("counsel", e.counsel()), all("client", e.clients()));
      case CounselWithdrawn e ->
          join(one("counsel", e.counsel()), all("client", e.clients()), maybe("authority", e.authority()));
      case CounselRefusedAccess e ->
          join(one("counsel", e.counsel()), all("client", e.clients()), maybe("authority", e.by()));
    };
  }
}
