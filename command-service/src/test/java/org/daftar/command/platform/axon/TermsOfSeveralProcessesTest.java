package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.undated;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;
import static org.daftar.value.Vocabulary.INCIDENT_TYPE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.command.log.EventLog;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermRestored;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.value.Code;
import org.daftar.value.IncidentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process makes of a vocabulary holds for the others at once. */
class TermsOfSeveralProcessesTest {

  private static final TermWithdrawn WITHDRAWN = new TermWithdrawn(INCIDENT_TYPE, new Code("doxxing"), "too broad");
  private static final TermRestored RESTORED = new TermRestored(INCIDENT_TYPE, new Code("doxxing"), "needed after all");

  @TempDir Path folder;
  private EventLog log;
  private Desk here;
  private Desk there;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    here = new Desk(log).withTheUsual();
    there = new Desk(log);
  }

  @AfterEach
  void closeTheLog() {
    here.close();
    there.close();
    log.close();
  }

  @Test
  void recordsAFactWithATermThatAnotherProcessHasJustAdded() {
    assertRefused(() -> here.record(incident("a", "doxxing")), "term-is-unknown");
    there.record(added("doxxing"));

    here.record(incident("a", "doxxing"));

    assertThat(here.stream(CASE.value())).last().isEqualTo(incident("a", "doxxing"));
  }

  @Test
  void refusesATermThatAnotherProcessHasJustWithdrawn() {
    there.record(added("doxxing"));
    here.record(incident("a", "doxxing"));
    there.record(WITHDRAWN);

    assertRefused(() -> here.record(incident("b", "doxxing")), "term-is-withdrawn");
  }

  @Test
  void recordsAFactWithATermThatAnotherProcessHasJustRestored() {
    there.record(added("doxxing"));
    there.record(WITHDRAWN);
    assertRefused(() -> here.record(incident("a", "doxxing")), "term-is-withdrawn");
    there.record(RESTORED);

    here.record(incident("a", "doxxing"));

    assertThat(here.stream(CASE.value())).last().isEqualTo(incident("a", "doxxing"));
  }

  @Test
  void addsTermsByTurns() {
    here.record(added("doxxing"));
    there.record(added("swatting"));
    here.record(added("trolling"));
    assertRefused(() -> there.record(added("trolling")), "term-is-there-already");

    assertThat(here.stream(VocabularyEvent.streamOf(INCIDENT_TYPE)))
        .containsExactly(added("doxxing"), added("swatting"), added("trolling"));
  }

  private static TermAdded added(String code) {
    return new TermAdded(
        INCIDENT_TYPE,
        new Code(code),
        code,
        Optional.of(new Code("online-attack")),
        Optional.empty(),
        "A term of this test.");
  }

  private static IncidentReported incident(String entry, String type) {
    return new IncidentReported(
        CASE,
        entry(entry),
        undated(),
        new IncidentType(type),
        List.of(ACTIVIST),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
