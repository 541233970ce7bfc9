package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.LibertyEvent;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.LibertyEvent.ExileEnded;
import org.daftar.events.LibertyEvent.ReleaseMade;

/** Rules of arrest, detention and release, of exile and return. */
final class LibertyRules {

  private LibertyRules() {}

  static Stream<Finding> on(Docket docket, LibertyEvent proposed) {
    return switch (proposed) {
      case ReleaseMade e -> releaseOfSomeoneNotHeld(docket, e);
      case ArrestMade e -> DetentionRules.beginsAfterItsEnd(docket, e);
      case DetentionBegun e -> DetentionRules.beginsAfterItsEnd(docket, e);
      case ExileBegun e -> Stream.empty();
      case ExileEnded e -> returnOfSomeoneNotAway(docket, e);
    };
  }

  private static Stream<Finding> releaseOfSomeoneNotHeld(Docket docket, ReleaseMade e) {
    return Episode.HELD.unlessKnown(
        docket,
        e,
        e.released(),
        i ->
            Finding.caution(
                "released-without-being-held",
                "released[" + i + "]",
                e.released().get(i) + " is not known to be held in this case: record the arrest or detention too"));
  }

  private static Stream<Finding> returnOfSomeoneNotAway(Docket docket, ExileEnded e) {
    return Episode.EXILE.unlessKnown(
        docket,
        e,
        e.returned(),
        i ->
            Finding.caution(
                "returned-without-exile",
                "returned[" + i + "]",
                e.returned().get(i) + " is not known to be in exile in this case: record the departure too"));
  }
}
