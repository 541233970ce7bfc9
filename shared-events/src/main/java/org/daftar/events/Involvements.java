package org.daftar.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingCancelled;
import org.daftar.events.HearingEvent.HearingHeld;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.identity.PartyId;
import org.daftar.value.Role;

/** Tells which parties have which role in a fact. */
public final class Involvements {

  private Involvements() {}

  /** All involvements, in the order of the fact's fields; then those who say so, from its attributions. */
  public static List<Involvement> of(Fact fact) {
    return Stream.concat(acting(fact).stream(), attributed(fact.account())).distinct().toList();
  }

  /** The involvements in what happened, in the order of the fact's fields, without those who only say so. */
  public static List<Involvement> acting(Fact fact) {
    Stream<Involvement> acting =
        switch (fact) {
          case ChargeEvent.ChargeFiled e -> join(one("accused", e.accused()), maybe("complainant", e.complainant()));
          case HearingEvent e -> ofHearing(e);
          case JudgmentEvent e -> ofJudgment(e);
          case CounselEvent.CounselAppointed e -> join(one("counsel", e.counsel()), all("client", e.clients()));
          case LibertyEvent e -> ofLiberty(e);
          case FineEvent e -> ofFine(e);
          case AssetEvent e -> ofAsset(e);
          case StatusEvent e -> ofStatus(e);
          case IncidentEvent.IncidentReported e -> join(all("target", e.against()), all("alleged-perpetrator", e.by()));
          case StatementEvent e -> ofStatement(e);
          case ContextEvent.BackgroundNoted e -> all("concerned", e.about());
          case ContextEvent.RiskNoted e -> all("at-risk", e.about());
        };
    return acting.distinct().toList();
  }

  private static Stream<Involvement> attributed(Account account) {
    return account.attributions().stream()
        .flatMap(said ->
            said.by().stream()
                .map(by ->
                    switch (said.stance()) {
                      case CLAIMED -> new Involvement(by, new Role("claimant"));
                      case DENIED -> new Involvement(by, new Role("denier"));
                      case TESTIMONY -> new Involvement(by, new Role("witness"));
                      case REPORTED, OFFICIAL, OWN_OBSERVATION -> new Involvement(by, new Role("informant"));
                    }));
  }

  private static Stream<Involvement> ofHearing(HearingEvent event) {
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

  private static Stream<Involvement> ofJudgment(JudgmentEvent event) {
    return switch (event) {
      case JudgmentEvent.RulingMade e -> join(all("affected", e.affected()), maybe("court", e.court()));
      case JudgmentEvent.VerdictGiven e -> join(one("accused", e.accused()), maybe("court", e.court()));
      case JudgmentEvent.SentenceImposed e -> join(one("convict", e.convict()), maybe("court", e.court()));
      case JudgmentEvent.PleaAgreementMade e -> one("accused", e.accused());
      case JudgmentEvent.ExpertOpinionGiven e ->
          join(all("concerned", e.about()), maybe("expert", e.expert()), maybe("authority", e.commissionedBy()));
    };
  }

  private static Stream<Involvement> ofLiberty(LibertyEvent event) {
    return switch (event) {
      case LibertyEvent.ArrestMade e -> join(all("arrested", e.arrested()), all("authority", e.by()));
      case LibertyEvent.DetentionBegun e -> join(all("detained", e.detained()), all("authority", e.by()));
      case LibertyEvent.ReleaseMade e -> all("released", e.released());
      case LibertyEvent.ExileBegun e -> all("exile", e.exiles());
    };
  }

  private static Stream<Involvement> ofFine(FineEvent event) {
    return switch (event) {
      case FineImposed e -> join(all("fined", e.fined()), maybe("authority", e.by()));
      case FinePaid e -> maybe("payer", e.payer());
      case FineAnnulled e -> maybe("authority", e.by());
    };
  }

  private static Stream<Involvement> ofAsset(AssetEvent event) {
    return switch (event) {
      case AssetRestrained e -> join(all("asset-holder", e.holders()), maybe("authority", e.by()));
      case RestraintLifted e -> maybe("authority", e.by());
      case AssetTransferred e -> join(all("asset-holder", e.from()), all("recipient", e.to()));
    };
  }

  private static Stream<Involvement> ofStatus(StatusEvent event) {
    return switch (event) {
      case StatusEvent.PartyListed e -> join(all("listed", e.listed()), maybe("authority", e.by()));
      case StatusEvent.RegistrationDecided e ->
          join(one("organisation", e.organisation()), maybe("namesake", e.underNameOf()), maybe("authority", e.by()));
    };
  }

  private static Stream<Involvement> ofStatement(StatementEvent event) {
    return switch (event) {
      case StatementEvent.StatementMade e -> one("speaker", e.speaker());
      case StatementEvent.DenialMade e -> one("speaker", e.speaker());
      case StatementEvent.CommentRequested e -> join(maybe("speaker", e.by()), all("addressee", e.addressees()));
    };
  }

  private static Stream<Involvement> one(String role, PartyId party) {
    return Stream.of(new Involvement(party, new Role(role)));
  }

  private static Stream<Involvement> maybe(String role, Optional<PartyId> party) {
    return party.stream().flatMap(present -> one(role, present));
  }

  private static Stream<Involvement> all(String role, List<PartyId> parties) {
    return parties.stream().flatMap(party -> one(role, party));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Stream<Involvement> join(Stream<Involvement>... parts) {
    return Stream.of(parts).flatMap(part -> part);
  }
}
