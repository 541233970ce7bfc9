package org.daftar.command.casefile.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.AppealEvent;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionExtended;
import org.daftar.events.Fact;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.JudgmentEvent.RulingMade;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.events.StatusEvent.RegistrationDecided;

/** Rules of appeals and of complaints to international bodies. */
final class AppealRules {

  /** What a court or an authority decides against somebody. */
  private static final Set<Class<? extends Fact>> DECISIONS =
      Set.of(
          VerdictGiven.class,
          SentenceImposed.class,
          RulingMade.class,
          AppealDecided.class,
          DetentionBegun.class,
          DetentionExtended.class,
          AccessDecided.class,
          RestrictionImposed.class,
          FineImposed.class,
          AssetRestrained.class,
          PartyListed.class,
          RegistrationDecided.class);

  private AppealRules() {}

  static Stream<Finding> on(Docket docket, AppealEvent proposed) {
    return switch (proposed) {
      case AppealFiled e ->
          Stream.concat(againstADecision(docket, e), Earlier.beforeWhatItFollows(docket, e, e.against()));
      case AppealDecided e ->
          Stream.of(isAnAppeal(docket, e), Earlier.beforeWhatItFollows(docket, e, e.appeal()), decidedTwice(docket, e))
              .flatMap(found -> found);
      case InternationalComplaintFiled e -> Stream.empty();
      case InternationalComplaintAnswered e ->
          Stream.concat(isAComplaint(docket, e), Earlier.beforeWhatItFollows(docket, e, e.complaint()));
    };
  }

  private static Stream<Finding> againstADecision(Docket docket, AppealFiled e) {
    return docket.live(e.against()).stream()
        .filter(fact -> !DECISIONS.contains(fact.getClass()))
        .map(fact ->
            Finding.refusal(
                "entry-is-not-a-decision",
                "against",
                "must be the entry of a verdict, a sentence, a ruling or another decision; "
                    + e.against()
                    + " tells something else"));
  }

  private static Stream<Finding> isAnAppeal(Docket docket, AppealDecided e) {
    return Earlier.ofKind(docket, "appeal", e.appeal(), AppealFiled.class, "entry-is-not-an-appeal", "an appeal");
  }

  private static Stream<Finding> decidedTwice(Docket docket, AppealDecided e) {
    return Earlier.about(docket, e.appeal(), AppealDecided.class, e).stream()
        .map(first ->
            Finding.refusal(
                "appeal-already-decided",
                "appeal",
                "was decided by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  private static Stream<Finding> isAComplaint(Docket docket, InternationalComplaintAnswered e) {
    return Earlier.ofKind(
        docket,
        "complaint",
        e.complaint(),
        InternationalComplaintFiled.class,
        "entry-is-not-a-complaint",
        "a complaint to an international body");
  }
}
