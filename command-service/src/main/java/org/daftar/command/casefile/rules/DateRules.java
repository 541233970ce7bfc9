package org.daftar.command.casefile.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.ContextEvent.BackgroundNoted;
import org.daftar.events.Fact;

/** Rules of time that hold for every fact. That a span does not end before it starts, a date sees to itself. */
final class DateRules {

  private DateRules() {}

  static Stream<Finding> on(Docket docket, Fact proposed) {
    return proposed instanceof BackgroundNoted ? Stream.empty() : beforeTheFirst(docket, proposed);
  }

  /** Background is what came before: it neither is too early nor sets the beginning. */
  private static Stream<Finding> beforeTheFirst(Docket docket, Fact proposed) {
    Optional<LocalDate> last = proposed.account().when().latest();
    return docket.firstDay(proposed.entry()).stream()
        .filter(first -> last.filter(first::isAfter).isPresent())
        .map(first ->
            Finding.caution(
                "dated-before-the-first-event",
                "when",
                "is before " + first + ", when the case begins on the record: check the date and the case"));
  }
}
