package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.Facts.SOURCE;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.date.FuzzyDate;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.identity.SourceId;
import org.daftar.value.LangText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesInACircleTest {

  private static final SourceId SECOND = source("f");
  private static final SourceId THIRD = source("g");

  @TempDir Path folder;
  private EventLog log;
  private Desk desk;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    desk = new Desk(log).withTheUsual();
    desk.record(recorded(SECOND));
    desk.record(recorded(THIRD));
  }

  @AfterEach
  void closeTheLog() {
    desk.close();
    log.close();
  }

  @Test
  void refusesThatSourcesSupersedeEachOtherHoweverLongTheWay() {
    desk.record(new SourceSuperseded(SOURCE, SECOND, "a second edition"));
    assertRefused(() -> desk.record(new SourceSuperseded(SECOND, SOURCE, "a slip")), "sources-supersede-each-other");

    desk.record(new SourceSuperseded(SECOND, THIRD, "a third edition"));
    assertRefused(() -> desk.record(new SourceSuperseded(THIRD, SOURCE, "a slip")), "sources-supersede-each-other");
  }

  @Test
  void takesTwoSourcesThatOneSupersedes() {
    desk.record(new SourceSuperseded(SOURCE, THIRD, "the judgment"));

    assertThat(desk.record(new SourceSuperseded(SECOND, THIRD, "the judgment")).size()).isEqualTo(log.size());
  }

  @Test
  void refusesASourceThatIsUnknown() {
    assertRefused(() -> desk.record(new SourceSuperseded(SOURCE, source("z"), "a slip")), "source-is-unknown");
  }

  private static SourceId source(String letter) {
    return new SourceId("src_" + letter.repeat(26));
  }

  private static SourceRecorded recorded(SourceId id) {
    return new SourceRecorded(
        id,
        SourceKind.REPORT,
        LangText.of("A report"),
        Optional.empty(),
        Optional.empty(),
        FuzzyDate.of("2026"),
        Optional.empty(),
        Optional.empty());
  }
}
