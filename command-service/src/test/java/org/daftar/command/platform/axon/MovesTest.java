package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.paid;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daftar.command.log.EventLog;
import org.daftar.command.recording.Recorded;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.events.AudienceEvent.EntryMadeConfidential;
import org.daftar.events.AudienceEvent.EntryOpened;
import org.daftar.events.EntryEvent.DisputeSettled;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryDisputed;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.Standing.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.StringNode;

class MovesTest {

  private static final EntryId ENTRY = entry("a");

  @TempDir Path folder;
  private EventLog log;
  private Desk desk;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
    desk = new Desk(log).withTheUsual();
  }

  @AfterEach
  void closeTheLog() {
    desk.close();
    log.close();
  }

  @Test
  void writesTheMoveInBothCases() {
    desk.record(charge(ENTRY, ACTIVIST));
    Recorded moved = desk.record(move(CASE, OTHER_CASE));

    assertThat(desk.at(moved.size() - 2).event()).isEqualTo(move(CASE, OTHER_CASE));
    assertThat(desk.at(moved.size() - 1).event())
        .isInstanceOfSatisfying(
            EntryMovedHere.class,
            here -> {
              assertThat(here.caseId()).isEqualTo(OTHER_CASE);
              assertThat(here.entry()).isEqualTo(ENTRY);
              assertThat(here.from()).isEqualTo(CASE);
              assertThat(here.fact()).isEqualTo("charge-filed.1");
              assertThat(here.fields()).containsEntry("accused", new StringNode(ACTIVIST.value()));
              assertThat(here.fields()).doesNotContainKeys("caseId", "entry");
            });
  }

  @Test
  void takesAnEntryAlongAsItStands() {
    desk.record(charge(ENTRY, ACTIVIST));
    desk.record(new EntryCorrected(CASE, ENTRY, Map.of("place", new StringNode("Almaty")), "a slip"));
    desk.record(new EntryDisputed(CASE, ENTRY, Position.DISPUTED_BY_US, Optional.empty(), "another place"));
    desk.record(move(CASE, OTHER_CASE));

    assertThat(desk.stream(OTHER_CASE.value()).getLast())
        .isInstanceOfSatisfying(
            EntryMovedHere.class, here -> assertThat(here.fields()).containsEntry("place", new StringNode("Almaty")));
    assertThat(desk.record(new DisputeSettled(OTHER_CASE, ENTRY, Position.UNDISPUTED, "the record")).size())
        .isEqualTo(log.size());
  }

  @Test
  void keepsWhatIsConfidentialConfidentialWhereItComes() {
    desk.record(charge(ENTRY, ACTIVIST));
    desk.record(new EntryMadeConfidential(CASE, ENTRY, "a witness is named"));
    desk.record(move(CASE, OTHER_CASE));

    assertRefused(
        () -> desk.record(new EntryMadeConfidential(OTHER_CASE, ENTRY, "again")), "entry-already-confidential");
    assertThat(desk.record(new EntryOpened(OTHER_CASE, ENTRY, "the witness is safe")).size()).isEqualTo(log.size());
  }

  @Test
  void refusesWhatHappensToAnEntryWhereItNoLongerIs() {
    desk.record(charge(ENTRY, ACTIVIST));
    desk.record(move(CASE, OTHER_CASE));

    assertRefused(() -> desk.record(new EntryRetracted(CASE, ENTRY, "an error")), "entry-was-moved");
  }

  @Test
  void movesAnEntryBack() {
    desk.record(charge(ENTRY, ACTIVIST));
    desk.record(move(CASE, OTHER_CASE));
    desk.record(move(OTHER_CASE, CASE));

    assertThat(desk.record(new EntryRetracted(CASE, ENTRY, "an error")).size()).isEqualTo(log.size());
  }

  @Test
  void refusesToMoveAnEntryOnWhichOthersRely() {
    desk.record(fine(ENTRY));
    desk.record(paid(entry("b"), ENTRY));

    assertRefused(() -> desk.record(move(CASE, OTHER_CASE)), "others-rely-on-moved-entry");
  }

  @Test
  void movesAnEntryOnWhichOnlyARetractedOneRelies() {
    desk.record(fine(ENTRY));
    desk.record(paid(entry("b"), ENTRY));
    desk.record(new EntryRetracted(CASE, entry("b"), "an error"));

    assertThat(desk.record(move(CASE, OTHER_CASE)).size()).isEqualTo(log.size());
  }

  @Test
  void refusesToMoveAnEntryThatReliesOnOneThatStays() {
    desk.record(fine(entry("b")));
    desk.record(paid(ENTRY, entry("b")));

    assertRefused(() -> desk.record(move(CASE, OTHER_CASE)), "moved-entry-relies-on-others");
  }

  @Test
  void refusesToMoveAnEntryToTheSameCase() {
    desk.record(charge(ENTRY, ACTIVIST));
    long before = log.size();

    assertRefused(() -> desk.record(move(CASE, CASE)), "moved-to-the-same-case");
    assertThat(log.size()).isEqualTo(before);
  }

  @Test
  void refusesToMoveAnEntryThatWasRetracted() {
    desk.record(charge(ENTRY, ACTIVIST));
    desk.record(new EntryRetracted(CASE, ENTRY, "an error"));

    assertRefused(() -> desk.record(move(CASE, OTHER_CASE)), "entry-was-retracted");
  }

  @Test
  void refusesToMoveAnEntryToACaseThatIsNotOpen() {
    desk.record(charge(ENTRY, ACTIVIST));

    assertRefused(() -> desk.record(move(CASE, new CaseId("cas_" + "z".repeat(26)))), "case-is-unknown");
  }

  @Test
  void saysThatTheCaseWhereTheEntryIsSaidToBeDoesNotExist() {
    assertThatThrownBy(() -> desk.record(move(new CaseId("cas_" + "z".repeat(26)), CASE)))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  void movesInOppositeDirectionsDoNotWaitForEachOther() throws Exception {
    List<EntryId> entries = IntStream.range(0, 20).mapToObj(i -> entry(String.valueOf((char) ('a' + i)))).toList();
    entries.forEach(id -> desk.record(charge(id, ACTIVIST)));
    entries.subList(10, 20).forEach(id -> desk.record(move(id, CASE, OTHER_CASE)));
    List<Callable<Recorded>> moves =
        IntStream.range(0, 20)
            .<Callable<Recorded>>mapToObj(i ->
                () ->
                    i < 10
                        ? desk.record(move(entries.get(i), CASE, OTHER_CASE))
                        : desk.record(move(entries.get(i), OTHER_CASE, CASE)))
            .toList();

    try (ExecutorService editors = Executors.newFixedThreadPool(8)) {
      assertThat(editors.invokeAll(moves)).allSatisfy(move -> assertThat(move.state()).isEqualTo(Future.State.SUCCESS));
    }
  }

  private static EntryMovedAway move(CaseId from, CaseId to) {
    return move(ENTRY, from, to);
  }

  private static EntryMovedAway move(EntryId entry, CaseId from, CaseId to) {
    return new EntryMovedAway(from, entry, to, "it belongs there");
  }
}
