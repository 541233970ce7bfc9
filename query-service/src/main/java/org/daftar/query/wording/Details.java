package org.daftar.query.wording;

import java.util.List;
import java.util.stream.Stream;
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
import org.daftar.query.wording.mention.Mentions;

/** Tells what a kind of fact says beside what every fact says; parties have lines of their own. */
final class Details {

  private final ProceedingsDetails proceedings;
  private final DeadlineDetails deadlines;
  private final SequelDetails sequel;
  private final LibertyDetails liberty;
  private final PressureDetails pressure;
  private final SpeechDetails speech;

  Details(Mentions mentions) {
    DetailLines lines = new DetailLines(mentions);
    this.proceedings = new ProceedingsDetails(lines);
    this.deadlines = new DeadlineDetails(lines);
    this.sequel = new SequelDetails(lines);
    this.liberty = new LibertyDetails(lines);
    this.pressure = new PressureDetails(lines);
    this.speech = new SpeechDetails(lines);
  }

  List<Detail> of(Fact fact) {
    return details(fact).toList();
  }

  private Stream<Detail> details(Fact fact) {
    return switch (fact) {
      case ChargeEvent e -> proceedings.of(e);
      case HearingEvent e -> proceedings.of(e);
      case DeadlineEvent e -> deadlines.of(e);
      case JudgmentEvent e -> proceedings.of(e);
      case SentenceEvent e -> sequel.of(e);
      case AppealEvent e -> sequel.of(e);
      case CounselEvent e -> proceedings.of(e);
      case LibertyEvent e -> liberty.of(e);
      case DetentionEvent e -> liberty.of(e);
      case RestrictionEvent e -> liberty.of(e);
      case DisappearanceEvent e -> liberty.of(e);
      case FineEvent e -> pressure.of(e);
      case AssetEvent e -> pressure.of(e);
      case StatusEvent e -> pressure.of(e);
      case IncidentEvent e -> pressure.of(e);
      case StatementEvent e -> speech.of(e);
      case ContextEvent e -> speech.of(e);
    };
  }
}
