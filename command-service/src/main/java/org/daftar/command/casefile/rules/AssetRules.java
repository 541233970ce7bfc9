package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.AssetEvent;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.AssetEvent.AssetReturned;
import org.daftar.events.AssetEvent.AssetTransferred;
import org.daftar.events.AssetEvent.RestraintLifted;
import org.daftar.events.Fact;
import org.daftar.identity.EntryId;

/** Rules of restraints on property. */
final class AssetRules {

  private static final String RESTRAINT = "restraint";
  private static final String ENDS_FIRST = "restraint-ends-before-it-begins";

  private AssetRules() {}

  static Stream<Finding> on(Docket docket, AssetEvent proposed) {
    return switch (proposed) {
      case AssetRestrained e -> endedBefore(docket, e);
      case AssetTransferred e -> Stream.empty();
      case RestraintLifted e -> Stream.concat(isARestraint(docket, e, e.restraint()), liftedTwice(docket, e));
      case AssetReturned e -> Stream.concat(isARestraint(docket, e, e.restraint()), returnedBefore(docket, e));
    };
  }

  /** Only a correction can bring that about. */
  private static Stream<Finding> endedBefore(Docket docket, AssetRestrained e) {
    return docket
        .relyingOnFactOf(e.entry())
        .filter(fact -> fact instanceof RestraintLifted || fact instanceof AssetReturned)
        .filter(end -> Earlier.certainlyBefore(docket, end.account().when(), e))
        .map(end ->
            Finding.refusal(ENDS_FIRST, "when", "must not be after entry " + end.entry() + ", by which it ended"));
  }

  private static Stream<Finding> isARestraint(Docket docket, Fact end, EntryId restraint) {
    Stream<Finding> tooEarly =
        Earlier.fact(docket, restraint, AssetRestrained.class).stream()
            .filter(begun -> Earlier.certainlyBefore(docket, end.account().when(), begun))
            .map(begun -> Finding.refusal(ENDS_FIRST, "when", "must not be before the asset was restrained"));
    return Stream.concat(
        Earlier.ofKind(docket, RESTRAINT, restraint, AssetRestrained.class, "entry-is-not-a-restraint", "a restraint"),
        tooEarly);
  }

  private static Stream<Finding> liftedTwice(Docket docket, RestraintLifted e) {
    return Earlier.about(docket, e.restraint(), RestraintLifted.class, e).stream()
        .map(first ->
            Finding.refusal(
                "restraint-already-lifted",
                RESTRAINT,
                "was lifted by entry " + first.entry() + ": correct that one, or add this source to it"));
  }

  /** Parts come back one after the other; nothing does once all is back. */
  private static Stream<Finding> returnedBefore(Docket docket, AssetReturned e) {
    return docket
        .relyingOnFactOf(e.restraint())
        .filter(fact -> fact instanceof AssetReturned other && other.part().isEmpty())
        .filter(fact -> !fact.entry().equals(e.entry()))
        .limit(1)
        .map(first ->
            Finding.refusal(
                "asset-already-returned",
                RESTRAINT,
                "came back by entry " + first.entry() + ": correct that one, or add this source to it"));
  }
}
