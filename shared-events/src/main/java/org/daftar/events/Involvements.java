package org.daftar.events;

import java.util.List;
import java.util.stream.Stream;
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
          case ChargeEvent e -> ProceedingsInvolvements.of(e);
          case HearingEvent e -> ProceedingsInvolvements.of(e);
          case DeadlineEvent e -> ProceedingsInvolvements.of(e);
          case JudgmentEvent e -> ProceedingsInvolvements.of(e);
          case SentenceEvent e -> SequelInvolvements.of(e);
          case AppealEvent e -> SequelInvolvements.of(e);
          case CounselEvent e -> ProceedingsInvolvements.of(e);
          case LibertyEvent e -> LibertyInvolvements.of(e);
          case DetentionEvent e -> LibertyInvolvements.of(e);
          case RestrictionEvent e -> LibertyInvolvements.of(e);
          case DisappearanceEvent e -> LibertyInvolvements.of(e);
          case FineEvent e -> PressureInvolvements.of(e);
          case AssetEvent e -> PressureInvolvements.of(e);
          case StatusEvent e -> PressureInvolvements.of(e);
          case IncidentEvent e -> PressureInvolvements.of(e);
          case StatementEvent e -> SpeechInvolvements.of(e);
          case ContextEvent e -> SpeechInvolvements.of(e);
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
}
