package org.daftar.query.wording.mention;

import java.util.Optional;
import java.util.stream.Stream;
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
import org.daftar.identity.EntryId;
import org.daftar.query.entry.EntryView;

/** Tells to which other entries an entry refers. */
final class EntryLinks {

  private EntryLinks() {}

  static Stream<EntryId> of(EntryView entry) {
    return Stream.of(ofFact(entry.fact()), entry.accounts().stream(), entry.denials().stream()).flatMap(ids -> ids);
  }

  private static Stream<EntryId> ofFact(Fact fact) {
    return switch (fact) {
      case ChargeEvent e -> Stream.empty();
      case HearingEvent e -> ofHearing(e).stream();
      case JudgmentEvent e -> ofJudgment(e);
      case CounselEvent e -> Stream.empty();
      case LibertyEvent e -> Stream.empty();
      case FineEvent.FineImposed e -> Stream.empty();
      case FineEvent.FinePaid e -> Stream.of(e.fine());
      case FineEvent.FineAnnulled e -> Stream.of(e.fine());
      case AssetEvent.AssetRestrained e -> Stream.empty();
      case AssetEvent.RestraintLifted e -> Stream.of(e.restraint());
      case AssetEvent.AssetTransferred e -> Stream.empty();
      case StatusEvent e -> Stream.empty();
      case IncidentEvent e -> Stream.empty();
      case StatementEvent.StatementMade e -> Stream.empty();
      case StatementEvent.DenialMade e -> Stream.of(e.denied());
      case StatementEvent.CommentRequested e -> Stream.empty();
      case ContextEvent e -> Stream.empty();
    };
  }

  private static Optional<EntryId> ofHearing(HearingEvent event) {
    return switch (event) {
      case HearingEvent.HearingScheduled e -> Optional.empty();
      case HearingEvent.HearingAdjourned e -> Optional.of(e.hearing());
      case HearingEvent.HearingHeld e -> e.hearing();
      case HearingEvent.HearingCancelled e -> Optional.of(e.hearing());
    };
  }

  private static Stream<EntryId> ofJudgment(JudgmentEvent event) {
    return switch (event) {
      case JudgmentEvent.RulingMade e -> Stream.empty();
      case JudgmentEvent.VerdictGiven e -> e.charges().stream();
      case JudgmentEvent.SentenceImposed e -> e.verdict().stream();
      case JudgmentEvent.PleaAgreementMade e -> Stream.empty();
      case JudgmentEvent.ExpertOpinionGiven e -> Stream.empty();
    };
  }
}
