package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.ChargeEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.JudgmentEvent;

/** The addresses for what happens in proceedings. */
final class ProceedingsResources {

  static final List<Line> ALL =
      List.of(
          new Line(Line.CASE + "/charges", ChargeEvent.ChargeFiled.class, "a charge was brought"),
          new Line(
              Line.CASE + "/charge-amendments", ChargeEvent.ChargeAmended.class, "a charge was put in other terms"),
          new Line(
              Line.CASE + "/reclassifications",
              ChargeEvent.ChargeReclassified.class,
              "a charge became one of another offence"),
          new Line(Line.CASE + "/dropped-charges", ChargeEvent.ChargeDropped.class, "a charge was dropped"),
          new Line(Line.CASE + "/hearings", HearingEvent.HearingScheduled.class, "a court date was set"),
          new Line(Line.CASE + "/adjournments", HearingEvent.HearingAdjourned.class, "a court date was put off"),
          new Line(Line.CASE + "/sittings", HearingEvent.HearingHeld.class, "a hearing took place"),
          new Line(Line.CASE + "/cancellations", HearingEvent.HearingCancelled.class, "a court date was called off"),
          new Line(Line.CASE + "/rulings", JudgmentEvent.RulingMade.class, "a court ruled on a question of procedure"),
          new Line(Line.CASE + "/verdicts", JudgmentEvent.VerdictGiven.class, "a verdict was given"),
          new Line(Line.CASE + "/sentences", JudgmentEvent.SentenceImposed.class, "a sentence was imposed"),
          new Line(Line.CASE + "/plea-agreements", JudgmentEvent.PleaAgreementMade.class, "a plea agreement was made"),
          new Line(Line.CASE + "/expert-opinions", JudgmentEvent.ExpertOpinionGiven.class, "an expert gave an opinion"),
          new Line(Line.CASE + "/counsel", CounselEvent.CounselAppointed.class, "a lawyer acts for clients"));

  private ProceedingsResources() {}
}
