package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.AssetEvent;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;

/** Rules of restraints on property. */
final class AssetRules {

  private static final String RESTRAINT = "restraint";

  private AssetRules() {}

  static Stream<Finding> on(Docket docket, AssetEvent proposed) {
    return switch (proposed) {
      case AssetRestrained e -> Stream.empty();
      case AssetTransferred e -> Stream.empty();
      case RestraintLifted e -> Stream.concat(isARestraint(docket, e), liftedTwice(docket, e));
    };
  }

  private static Stream<Finding> isARestraint(Docket docket, RestraintLifted e) {
    return Earlier.ofKind(
        docket, RESTRAINT, e.restraint(), AssetRestrained.class, "entry-is-not-a-restraint", "a restraint");
  }

  private static Stream<Finding> liftedTwice(Docket docket, RestraintLifted e) {
    return Earlier.about(docket, e.restraint(), RestraintLifted.class, e).stream()
        .map(first ->
            Finding.refusal(
                "restraint-already-lifted",
                RESTRAINT,
                "was lifted by entry " + first.entry() + ": correct that one, or add this source to it"));
  }
}
