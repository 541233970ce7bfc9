package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.DisappearanceEvent;
import org.daftar.events.DisappearanceEvent.DisappearanceReported;
import org.daftar.events.DisappearanceEvent.ReappearanceReported;

/** Rules of disappearance and reappearance. */
final class DisappearanceRules {

  private DisappearanceRules() {}

  static Stream<Finding> on(Docket docket, DisappearanceEvent proposed) {
    return switch (proposed) {
      case DisappearanceReported e -> Stream.empty();
      case ReappearanceReported e -> reappearanceOfSomeoneNotMissing(docket, e);
    };
  }

  private static Stream<Finding> reappearanceOfSomeoneNotMissing(Docket docket, ReappearanceReported e) {
    return Episode.DISAPPEARANCE.unlessKnown(
        docket,
        e,
        e.reappeared(),
        i ->
            Finding.caution(
                "reappeared-without-disappearance",
                "reappeared[" + i + "]",
                e.reappeared().get(i) + " is not known to be missing in this case: record the disappearance too"));
  }
}
