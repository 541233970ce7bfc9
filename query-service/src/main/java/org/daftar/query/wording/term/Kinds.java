package org.daftar.query.wording.term;

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
import org.daftar.vocabulary.Taxonomy;

/** Names the kind of a fact, as finely as the fact tells. */
public final class Kinds {

  private Kinds() {}

  /** The kind, e.g. <i>House arrest</i>, <i>Asset frozen</i>, <i>Traffic stop</i>, as a taxonomy labels its term. */
  public static String of(Fact fact, Taxonomy taxonomy) {
    return switch (fact) {
      case ChargeEvent e -> ProceedingsKinds.of(e);
      case HearingEvent e -> ProceedingsKinds.of(e);
      case DeadlineEvent e -> ProceedingsKinds.of(e);
      case JudgmentEvent e -> ProceedingsKinds.of(e, taxonomy);
      case SentenceEvent e -> SequelKinds.of(e);
      case AppealEvent e -> SequelKinds.of(e);
      case CounselEvent e -> ProceedingsKinds.of(e);
      case LibertyEvent e -> LibertyKinds.of(e, taxonomy);
      case DetentionEvent e -> LibertyKinds.of(e);
      case RestrictionEvent e -> LibertyKinds.of(e, taxonomy);
      case DisappearanceEvent e -> LibertyKinds.of(e);
      case FineEvent e -> PressureKinds.of(e);
      case AssetEvent e -> PressureKinds.of(e, taxonomy);
      case StatusEvent e -> PressureKinds.of(e, taxonomy);
      case IncidentEvent e -> PressureKinds.of(e, taxonomy);
      case StatementEvent e -> SpeechKinds.of(e);
      case ContextEvent e -> SpeechKinds.of(e);
    };
  }

  /** What a fact is about, roughly. */
  public static Group groupOf(Fact fact) {
    return switch (fact) {
      case ChargeEvent e -> Group.PROCEEDINGS;
      case HearingEvent e -> Group.PROCEEDINGS;
      case DeadlineEvent e -> Group.PROCEEDINGS;
      case JudgmentEvent e -> Group.PROCEEDINGS;
      case SentenceEvent e -> Group.PROCEEDINGS;
      case AppealEvent e -> Group.PROCEEDINGS;
      case CounselEvent e -> Group.PROCEEDINGS;
      case LibertyEvent e -> Group.LIBERTY;
      case DetentionEvent e -> Group.LIBERTY;
      case RestrictionEvent e -> Group.LIBERTY;
      case DisappearanceEvent e -> Group.LIBERTY;
      case FineEvent e -> Group.PROPERTY;
      case AssetEvent e -> Group.PROPERTY;
      case IncidentEvent e -> Group.HARASSMENT;
      case StatusEvent e -> Group.LEGAL_STATUS;
      case StatementEvent e -> Group.STATEMENTS;
      case ContextEvent e -> Group.CONTEXT;
    };
  }
}
