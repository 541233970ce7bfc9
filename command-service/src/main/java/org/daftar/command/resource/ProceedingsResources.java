package org.daftar.command.resource;

import java.util.List;
import org.daftar.events.AppealEvent;
import org.daftar.events.ChargeEvent;
import org.daftar.events.CounselEvent;
import org.daftar.events.HearingEvent;
import org.daftar.events.JudgmentEvent;
import org.daftar.events.SentenceEvent;

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
          new Line(
              Line.CASE + "/plea-agreement-breaches",
              JudgmentEvent.PleaAgreementBreached.class,
              "a plea agreement was broken"),
          new Line(
              Line.CASE + "/ended-plea-agreements",
              JudgmentEvent.PleaAgreementEnded.class,
              "a plea agreement binds nobody any more"),
          new Line(Line.CASE + "/served-sentences", SentenceEvent.SentenceServed.class, "a sentence was served"),
          new Line(
              Line.CASE + "/sentence-reductions",
              SentenceEvent.SentenceReduced.class,
              "a sentence became a milder one"),
          new Line(Line.CASE + "/pardons", SentenceEvent.SentencePardoned.class, "somebody was pardoned"),
          new Line(Line.CASE + "/appeals", AppealEvent.AppealFiled.class, "an appeal was filed"),
          new Line(Line.CASE + "/appeal-decisions", AppealEvent.AppealDecided.class, "an appeal was decided"),
          new Line(
              Line.CASE + "/international-complaints",
              AppealEvent.InternationalComplaintFiled.class,
              "a complaint to an international body was filed"),
          new Line(
              Line.CASE + "/international-answers",
              AppealEvent.InternationalComplaintAnswered.class,
              "an international body answered a complaint"),
          new Line(Line.CASE + "/expert-opinions", JudgmentEvent.ExpertOpinionGiven.class, "an expert gave an opinion"),
          new Line(Line.CASE + "/warrants", JudgmentEvent.WarrantIssued.class, "a warrant was issued"),
          new Line(Line.CASE + "/counsel", CounselEvent.CounselAppointed.class, "a lawyer acts for clients"),
          new Line(
              Line.CASE + "/counsel-withdrawals",
              CounselEvent.CounselWithdrawn.class,
              "a lawyer no longer acts in the case"),
          new Line(
              Line.CASE + "/counsel-refusals",
              CounselEvent.CounselRefusedAccess.class,
              "a lawyer was not let through to what the defence needs"));

  private ProceedingsResources() {}
}
