package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.LibertyEvent;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.LibertyEvent.ReleaseMade;
import org.daftar.identity.PartyId;

/** Rules of arrest, detention and release. */
final class LibertyRules {

  private LibertyRules() {}

  static Stream<Finding> on(Docket docket, LibertyEvent proposed) {
    return switch (proposed) {
      case ReleaseMade e -> releaseOfSomeoneNotHeld(docket, e);
      case ArrestMade e -> Stream.empty();
      case DetentionBegun e -> Stream.empty();
      case ExileBegun e -> Stream.empty();
    };
  }

  private static Stream<Finding> releaseOfSomeoneNotHeld(Docket docket, ReleaseMade e) {
    List<Fact> others = docket.facts().filter(fact -> !fact.entry().equals(e.entry())).toList();
    return IntStream.range(0, e.released().size())
        .filter(i -> !isKnownToBeHeld(others, e.released().get(i)))
        .mapToObj(i ->
            Finding.caution(
                "released-without-being-held",
                "released[" + i + "]",
                e.released().get(i) + " is not known to be held in this case: record the arrest or detention too"));
  }

  /**
   * Somebody is held who was taken and not released since; where dates leave it open, a release ends what came before.
   */
  private static boolean isKnownToBeHeld(List<Fact> others, PartyId party) {
    List<ReleaseMade> releases =
        others.stream()
            .filter(ReleaseMade.class::isInstance)
            .map(ReleaseMade.class::cast)
            .filter(release -> release.released().contains(party))
            .toList();
    return others.stream()
        .filter(fact -> takes(fact, party))
        .anyMatch(taken -> releases.stream().allMatch(release -> isBefore(release, taken)));
  }

  private static boolean isBefore(ReleaseMade release, Fact taken) {
    return Earlier.certainlyBefore(release.account().when(), taken.account().when());
  }

  private static boolean takes(Fact fact, PartyId party) {
    return (fact instanceof ArrestMade arrest && arrest.arrested().contains(party))
        || (fact instanceof DetentionBegun detention && detention.detained().contains(party));
  }
}
