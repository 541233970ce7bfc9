package org.daftar.query.wording;

import static org.daftar.query.wording.DetailLines.join;
import static org.daftar.query.wording.DetailLines.maybe;
import static org.daftar.query.wording.DetailLines.plain;
import static org.daftar.query.wording.DetailLines.words;

import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.ChargeEvent;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.CounselEvent;
import org.daftar.events.CounselEvent.CounselAppointed;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;
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
import org.daftar.query.wording.term.CodeWords;

/** What is told of proceedings beside what every fact says. */
record ProceedingsDetails(DetailLines lines) {

  Stream<Detail> of(ChargeEvent event) {
    return switch (event) {
      case ChargeFiled e -> join(maybe("Provision", e.provision()), words("Wording", e.wording()));
      case ChargeAmended e ->
          join(
              Stream.of(lines.entry("Charge", e.charge())),
              maybe("Provision from now on", e.provision()),
              words("Wording from now on", e.wording()));
      case ChargeReclassified e ->
          Stream.of(lines.entry("Charge", e.charge()), plain("Provision from now on", e.provision()));
      case ChargeDropped e -> join(Stream.of(lines.entry("Charge", e.charge())), maybe("Ground", e.ground()));
    };
  }

  Stream<Detail> of(HearingEvent event) {
    return switch (event) {
      case HearingScheduled e -> join(maybe("Purpose", e.purpose()), maybe("Room", e.room()));
      case HearingAdjourned e ->
          Stream.of(
              lines.entry("Adjourned", e.hearing()),
              plain("To", e.adjournedTo().map(DateWords::of).orElse("no date (sine die)")));
      case HearingHeld e -> join(lines.entry("Announced as", e.hearing()), maybe("Outcome", e.outcome()));
      case HearingCancelled e -> Stream.of(lines.entry("Cancelled", e.hearing()));
    };
  }

  Stream<Detail> of(JudgmentEvent event) {
    return switch (event) {
      case RulingMade e -> Stream.empty();
      case VerdictGiven e -> lines.entries("On", e.charges());
      case SentenceImposed e -> join(lines.sanctions("Sentence", e.sanctions()), lines.entry("On", e.verdict()));
      case PleaAgreementMade e ->
          join(lines.sanctions("Accepted", e.accepted()), lines.sanctions("Spared", e.avoided()));
      case PleaAgreementBreached e ->
          join(Stream.of(lines.entry("Agreement", e.agreement())), maybe("Breach", e.breach()));
      case PleaAgreementEnded e ->
          join(Stream.of(lines.entry("Agreement", e.agreement())), maybe("Reason", e.reason()));
      case ExpertOpinionGiven e -> maybe("Field", e.field());
      case WarrantIssued e -> maybe("Provision", e.provision());
    };
  }

  Stream<Detail> of(CounselEvent event) {
    return switch (event) {
      case CounselAppointed e -> Stream.empty();
      case CounselWithdrawn e ->
          join(Stream.of(plain("Ended by", CodeWords.ofChoice(e.initiative()))), maybe("Reason", e.reason()));
      case CounselRefusedAccess e -> maybe("Reason", e.reason());
    };
  }
}
