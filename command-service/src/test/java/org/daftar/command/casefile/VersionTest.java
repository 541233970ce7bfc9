package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.daftar.command.recording.Overtaken;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.events.ExportEvent.Format;
import org.junit.jupiter.api.Test;

/** The scene's log holds the event with sequence n of the case at position 100 + n. */
class VersionTest {

  private static final ChargeFiled FIRST = charge(entry("a"), ACTIVIST);
  private static final ChargeFiled SECOND = charge(entry("b"), ACTIVIST);

  @Test
  void recordsWhatIsMeantForThePresentVersion() {
    given(FIRST).when(SECOND, Set.of(), OptionalLong.of(101)).expectEvents(SECOND);
  }

  @Test
  void isOvertakenWhereTheCaseChangedSince() {
    given(FIRST).when(SECOND, Set.of(), OptionalLong.of(100)).expectNoEvents().expectException(Overtaken.class);
  }

  @Test
  void isNotChangedByAnExport() {
    ChronologyExported export =
        new ChronologyExported(CASE, "A court", "an appeal", Format.CSV, 7, List.of(), List.of());
    given(FIRST, export).when(SECOND, Set.of(), OptionalLong.of(101)).expectEvents(SECOND);
  }
}
