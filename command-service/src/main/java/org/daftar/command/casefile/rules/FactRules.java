package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
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

/**
 * Finds the rules that a fact has to keep by its kind. They leave the fact's own entry aside, for corrections of it.
 */
final class FactRules {

  private FactRules() {}

  static Stream<Finding> on(Docket docket, Fact proposed) {
    return Stream.of(DateRules.on(docket, proposed), LocalTimeRules.on(proposed), byKind(docket, proposed))
        .flatMap(found -> found);
  }

  private static Stream<Finding> byKind(Docket docket, Fact proposed) {
    return switch (proposed) {
      case HearingEvent e -> HearingRules.on(docket, e);
      case DeadlineEvent e -> DeadlineRules.on(docket, e);
      case JudgmentEvent e -> JudgmentRules.on(docket, e);
      case SentenceEvent e -> SentenceRules.on(docket, e);
      case AppealEvent e -> AppealRules.on(docket, e);
      case LibertyEvent e -> LibertyRules.on(docket, e);
      case DetentionEvent e -> DetentionRules.on(docket, e);
      case RestrictionEvent e -> RestrictionRules.on(docket, e);
      case DisappearanceEvent e -> DisappearanceRules.on(docket, e);
      case FineEvent e -> FineRules.on(docket, e);
      case AssetEvent e -> AssetRules.on(docket, e);
      case ChargeEvent e -> ChargeRules.on(docket, e);
      case CounselEvent e -> CounselRules.on(docket, e);
      case StatusEvent e -> StatusRules.on(docket, e);
      case IncidentEvent e -> IncidentRules.on(docket, e);
      case StatementEvent e -> StatementRules.on(docket, e);
      case ContextEvent e -> Stream.empty();
    };
  }
}
