package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.date.FuzzyDate;
import org.daftar.events.DeadlineEvent.DeadlineSet;
import org.daftar.events.Fact;
import org.daftar.events.HearingEvent.HearingAdjourned;

/** Rules of local times: when clocks are put forward, an hour of the day is left out. */
final class LocalTimeRules {

  private LocalTimeRules() {}

  static Stream<Finding> on(Fact proposed) {
    Stream<Finding> ofTheFact = leftOut("when", proposed.account().when());
    return switch (proposed) {
      case HearingAdjourned e ->
          Stream.concat(ofTheFact, e.adjournedTo().stream().flatMap(to -> leftOut("adjournedTo", to)));
      case DeadlineSet e -> Stream.concat(ofTheFact, e.due().stream().flatMap(due -> leftOut("due", due)));
      case Fact other -> ofTheFact;
    };
  }

  private static Stream<Finding> leftOut(String field, FuzzyDate date) {
    return date.localTime().stream()
        .flatMap(time ->
            date.zone().stream()
                .filter(zone -> zone.getRules().getValidOffsets(time).isEmpty())
                .map(zone ->
                    Finding.caution(
                        "local-time-does-not-exist",
                        field,
                        time + " was left out in " + zone + ", where clocks were put forward: check time and zone")));
  }
}
