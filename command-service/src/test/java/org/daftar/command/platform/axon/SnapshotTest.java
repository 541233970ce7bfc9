package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.platform.axon.AxonRecorderTest.assertRefused;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.casefile.Facts;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.date.FuzzyDate;
import org.daftar.events.AudienceEvent.EntryMadeConfidential;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.EntryEvent.EntryVerified;
import org.daftar.value.Role;
import org.daftar.value.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

  private static final PartyJoined JOINED = new PartyJoined(CASE, ACTIVIST, new Role("accused"));
  private static final CaseLinked LINKED = new CaseLinked(CASE, OTHER_CASE, CaseLinked.Relation.SAME_FACTS);

  private static final CaseClosed CLOSED = new CaseClosed(CASE, FuzzyDate.of("2022"), "It came to its end.");

  @TempDir Path folder;
  private EventLog log;

  @BeforeEach
  void openTheLog() {
    log = Desk.open(folder);
  }

  @AfterEach
  void closeTheLog() {
    log.close();
  }

  @Test
  void aCaseDecidesFromItsSnapshotAsFromAllItsEvents() {
    try (Desk desk = new Desk(log, new Sizes(10, 10, 13)).withTheUsual()) {
      fill(desk);
    }
    assertThat(log.snapshot(CASE.value())).hasValueSatisfying(kept -> assertThat(kept.sequence()).isBetween(12L, 14L));

    try (Desk desk = new Desk(log)) {
      assertKnowsAllOfIt(desk);
    }
  }

  /** The control for the test above: the same questions, answered from the events. */
  @Test
  void aCaseDecidesFromAllItsEvents() {
    try (Desk desk = new Desk(log).withTheUsual()) {
      fill(desk);
    }
    assertThat(log.snapshot(CASE.value())).isEmpty();

    try (Desk desk = new Desk(log)) {
      assertKnowsAllOfIt(desk);
    }
  }

  @Test
  void aCaseKnowsFromItsSnapshotThatItIsClosed() {
    try (Desk desk = new Desk(log, new Sizes(10, 10, 10)).withTheUsual()) {
      desk.record(CLOSED);
      Stream.of("client", "accused", "witness", "expert", "observer", "speaker", "doctor", "counsel", "judge", "exile")
          .forEach(role -> desk.record(new PartyJoined(CASE, ACTIVIST, new Role(role))));
    }
    assertThat(log.snapshot(CASE.value())).isPresent();

    try (Desk desk = new Desk(log)) {
      assertRefused(() -> desk.record(CLOSED), "case-already-closed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "something else", "case-snapshot.1 x", "case-snapshot.1 3\n{\"event\":\"new.9\"}", "\u0000"})
  void aSnapshotThatCannotBeReadIsAsGoodAsNone(String unreadable) {
    try (Desk desk = new Desk(log).withTheUsual()) {
      fill(desk);
    }
    log.storeSnapshot(new StoredSnapshot(CASE.value(), 5, Payload.of(unreadable)));

    try (Desk desk = new Desk(log)) {
      assertKnowsAllOfIt(desk);
    }
  }

  private static void fill(Desk desk) {
    desk.record(JOINED);
    desk.record(LINKED);
    desk.record(fine(entry("a")));
    desk.record(fine(entry("b")));
    desk.record(new AccountsSetSideBySide(CASE, List.of(entry("a"), entry("b")), "one fine"));
    desk.record(annulled(entry("c"), entry("a")));
    desk.record(charge(entry("d"), LAWYER));
    desk.record(new EntryRetracted(CASE, entry("d"), "an error"));
    desk.record(charge(entry("e"), LAWYER));
    desk.record(new EntryMovedAway(CASE, entry("e"), OTHER_CASE, "it belongs there"));
    desk.record(charge(entry("h"), LAWYER));
    desk.record(new EntryMadeConfidential(CASE, entry("h"), "a witness is named"));
    desk.record(new EntryShared(CASE, entry("h"), OTHER_CASE, "the same search"));
    desk.record(AxonRecorderTest.export());
  }

  private static EntryVerified verified(String by) {
    return new EntryVerified(CASE, entry("h"), new Standing.Verification(by, "read the judgment"));
  }

  private void assertKnowsAllOfIt(Desk desk) {
    assertRefused(() -> desk.record(JOINED), "party-already-joined");
    assertRefused(() -> desk.record(LINKED), "case-already-linked");
    assertRefused(() -> desk.record(annulled(entry("f"), entry("b"))), "fine-already-annulled");
    assertRefused(() -> desk.record(new EntryRetracted(CASE, entry("d"), "again")), "entry-was-retracted");
    assertRefused(() -> desk.record(new EntryRetracted(CASE, entry("e"), "again")), "entry-was-moved");
    assertRefused(
        () -> desk.record(new EntryMadeConfidential(CASE, entry("h"), "again")), "entry-already-confidential");
    assertRefused(() -> desk.record(new EntryShared(CASE, entry("h"), OTHER_CASE, "again")), "entry-already-shared");
    assertRefused(() -> desk.record(verified("a. lawyer ")), "verified-by-its-author");
    long lastChange = log.size() - 3;
    assertThat(desk.ifMatch(lastChange, charge(entry("g"), Facts.ACTIVIST)).size()).isEqualTo(log.size());
  }
}
