package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.RestrictionEvent;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.events.RestrictionEvent.RestrictionLifted;

/** Rules of travel bans, reporting duties and bans on activities. */
final class RestrictionRules {

  private static final String RESTRICTION = "restriction";
  private static final String ENDS_FIRST = "restriction-ends-before-it-begins";

  private RestrictionRules() {}

  static Stream<Finding> on(Docket docket, RestrictionEvent proposed) {
    return switch (proposed) {
      case RestrictionImposed e -> Stream.concat(untilBeforeImposed(e), imposedAfterLifted(docket, e));
      case RestrictionLifted e ->
          Stream.of(isARestriction(docket, e), liftedTwice(docket, e), liftedBeforeImposed(docket, e))
              .flatMap(found -> found);
    };
  }

  private static Stream<Finding> untilBeforeImposed(RestrictionImposed e) {
    return e.until().stream()
        .filter(until -> Earlier.certainlyBefore(until, e.account().when()))
        .map(until -> Finding.refusal(ENDS_FIRST, "until", "must not be before the restriction was imposed"));
  }

  /** Only a correction can bring that about. */
  private static Stream<Finding> imposedAfterLifted(Docket docket, RestrictionImposed e) {
    return docket
        .relyingOnFactOf(e.entry())
        .filter(RestrictionLifted.class::isInstance)
        .filter(lifting -> Earlier.certainlyBefore(docket, lifting.account().when(), e))
        .map(lifting ->
            Finding.refusal(
                ENDS_FIRST, "when", "must not be after entry " + lifting.entry() + ", by which it was lifted"));
  }

  private static Stream<Finding> isARestriction(Docket docket, RestrictionLifted e) {
    return Earlier.ofKind(
        docket, RESTRICTION, e.restriction(), RestrictionImposed.class, "entry-is-not-a-restriction", "a restriction");
  }

  private static Stream<Finding> liftedTwice(Docket docket, RestrictionLifted e) {
    return Earlier.about(docket, e.restriction(), RestrictionLifted.class, e).stream()
        .map(first ->
            Finding.refusal(
                "restriction-already-lifted",
                RESTRICTION,
                "was lifted by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  private static Stream<Finding> liftedBeforeImposed(Docket docket, RestrictionLifted e) {
    return docket.live(e.restriction()).stream()
        .filter(imposed -> Earlier.certainlyBefore(docket, e.account().when(), imposed))
        .map(imposed -> Finding.refusal(ENDS_FIRST, "when", "must not be before the restriction was imposed"));
  }
}
