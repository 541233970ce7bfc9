package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;

import java.nio.file.Path;
import java.util.Map;
import org.daftar.command.log.EventLog;
import org.daftar.command.recording.Recorded;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.StringNode;

class SharingsTest {

  private static final EntryId ENTRY = entry("a");

  @TempDir Path folder;
  private EventLog log;
  private Desk desk;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    desk = new Desk(log).withTheUsual();
    desk.record(charge(ENTRY, ACTIVIST));
  }

  @AfterEach
  void closeTheLog() {
    desk.close();
    log.close();
  }

  @Test
  void writesItInBothCasesAsTheEntryStands() {
    desk.record(new EntryCorrected(CASE, ENTRY, Map.of("place", new StringNode("Almaty")), "a slip"));
    Recorded shared = desk.record(share(CASE, OTHER_CASE));

    assertThat(desk.at(shared.size() - 2).event()).isEqualTo(share(CASE, OTHER_CASE));
    assertThat(desk.at(shared.size() - 1).event())
        .isInstanceOfSatisfying(
            EntrySharedHere.class,
            here -> {
              assertThat(here.caseId()).isEqualTo(OTHER_CASE);
              assertThat(here.from()).isEqualTo(CASE);
              assertThat(here.fact()).isEqualTo("charge-filed.1");
              assertThat(here.fields()).containsEntry("place", new StringNode("Almaty"));
            });
  }

  @Test
  void saysTheSameAgainToARepeatedRequest() {
    Recorded first = desk.under("key", "digest", share(CASE, OTHER_CASE));
    desk.record(charge(entry("b"), ACTIVIST));

    assertThat(desk.under("key", "digest", share(CASE, OTHER_CASE)).version()).isEqualTo(first.version());
  }

  @Test
  void refusesToShareAnEntryTwice() {
    desk.record(share(CASE, OTHER_CASE));

    assertRefused(() -> desk.record(share(CASE, OTHER_CASE)), "entry-already-shared");
  }

  @Test
  void refusesToShareAnEntryWithItsOwnCase() {
    assertRefused(() -> desk.record(share(CASE, CASE)), "shared-with-its-own-case");
  }

  @Test
  void refusesToShareAnEntryWithACaseThatIsNotOpen() {
    assertRefused(() -> desk.record(share(CASE, new CaseId("cas_" + "z".repeat(26)))), "case-is-unknown");
  }

  @Test
  void refusesToShareAnEntryThatOnlyStandsThereToo() {
    desk.record(share(CASE, OTHER_CASE));

    assertRefused(() -> desk.record(share(OTHER_CASE, CASE)), "entry-is-shared-here");
  }

  @Test
  void refusesToShareARetractedEntry() {
    desk.record(new EntryRetracted(CASE, ENTRY, "an error"));

    assertRefused(() -> desk.record(share(CASE, OTHER_CASE)), "entry-was-retracted");
  }

  @Test
  void movesAnEntryToTheCaseWithWhichItWasShared() {
    desk.record(share(CASE, OTHER_CASE));
    desk.record(new EntryMovedAway(CASE, ENTRY, OTHER_CASE, "it belongs there"));

    assertThat(desk.record(new EntryRetracted(OTHER_CASE, ENTRY, "an error")).size()).isEqualTo(log.size());
  }

  private static EntryShared share(CaseId from, CaseId with) {
    return new EntryShared(from, ENTRY, with, "the same search");
  }
}
