package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Recorded;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two deciding sides over one log remember different things. */
class SeveralProcessesTest {

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
  void decidesAgainWhereAnotherProcessWroteMeanwhile() {
    here.record(charge(entry("a"), ACTIVIST));
    there.record(charge(entry("b"), ACTIVIST));

    assertThat(here.record(charge(entry("c"), ACTIVIST)).size()).isEqualTo(log.size());
  }

  @Test
  void refusesWhatAnotherProcessHasDoneMeanwhile() {
    here.record(fine(entry("a")));
    there.record(annulled(entry("b"), entry("a")));

    assertRefused(() -> here.record(annulled(entry("c"), entry("a"))), "fine-already-annulled");
  }

  @Test
  void doesNotRefuseForWantOfAnEntryThatAnotherProcessRecorded() {
    here.record(charge(entry("a"), ACTIVIST));
    there.record(charge(entry("b"), ACTIVIST));

    here.record(new EntryRetracted(CASE, entry("b"), "an error"));

    assertThat(here.stream(CASE.value())).hasSize(4);
  }

  @Test
  void takesTheVersionThatAnotherProcessMade() {
    here.record(charge(entry("a"), ACTIVIST));
    long version = there.record(charge(entry("b"), ACTIVIST)).version();

    assertThat(here.ifMatch(version, charge(entry("c"), ACTIVIST)).version()).isEqualTo(version + 1);
  }

  @Test
  void isOvertakenByAnotherProcess() {
    long version = here.record(charge(entry("a"), ACTIVIST)).version();
    there.record(charge(entry("b"), ACTIVIST));

    assertThatThrownBy(() -> here.ifMatch(version, charge(entry("c"), ACTIVIST))).isInstanceOf(Overtaken.class);
  }

  @Test
  void refusesNewEntriesOfAPartyThatAnotherProcessMerged() {
    here.record(charge(entry("a"), ACTIVIST));
    there.record(new PartyMerged(ACTIVIST, LAWYER, "the same person"));

    assertRefused(() -> here.record(charge(entry("b"), ACTIVIST)), "party-is-merged");
  }

  @Test
  void mergesOnlyOneWayWhereBothWaysAreAskedForAtOnce() {
    here.record(charge(entry("a"), ACTIVIST));
    there.record(charge(entry("b"), LAWYER));
    there.record(new PartyMerged(ACTIVIST, LAWYER, "the same person"));

    assertRefused(() -> here.record(new PartyMerged(LAWYER, ACTIVIST, "the same person")), "party-is-merged");
  }

  @Test
  void recordsAllThatManyEditorsWriteIntoOneCase() throws Exception {
    Random random = new Random(7);
    List<EntryId> entries = IntStream.range(0, 200).mapToObj(i -> EntryId.random(random)).toList();
    List<Callable<Recorded>> requests =
        entries.stream()
            .<Callable<Recorded>>map(id -> () -> (id.hashCode() % 2 == 0 ? here : there).record(charge(id, ACTIVIST)))
            .toList();

    List<Future<Recorded>> answers;
    try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
      answers = editors.invokeAll(requests);
    }

    List<Future<Recorded>> recorded =
        answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS).toList();
    assertThat(answers)
        .filteredOn(answer -> answer.state() == Future.State.FAILED)
        .allSatisfy(answer -> assertThat(answer.exceptionNow()).isInstanceOf(Overtaken.class));
    assertThat(sequences()).hasSize(recorded.size() + 1).isEqualTo(countedFromZero(recorded.size() + 1));
  }

  private List<Long> sequences() {
    try (var events = log.readStream(CASE.value(), 0)) {
      return events.map(LoggedEvent::sequence).toList();
    }
  }

  private static List<Long> countedFromZero(int size) {
    return IntStream.range(0, size).mapToObj(i -> (long) i).toList();
  }
}
