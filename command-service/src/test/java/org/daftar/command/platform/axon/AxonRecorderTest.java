package org.daftar.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.convicted;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.opened;
import static org.daftar.command.casefile.Facts.party;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.command.casefile.Facts;
import org.daftar.command.log.EventLog;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.RecordUnavailable;
import org.daftar.command.recording.Recorded;
import org.daftar.command.recording.Refused;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.EntryEvent.EntryVerified;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.events.ExportEvent.Format;
import org.daftar.events.LogEvent.LogOpened;
import org.daftar.identity.CaseId;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxonRecorderTest {

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
  void cautionsThatWhoRecordedAnEntryIsNoSecondPairOfEyes() {
    desk.record(charge(entry("a"), ACTIVIST));
    EntryVerified byItsAuthor =
        new EntryVerified(CASE, entry("a"), new Standing.Verification("A. Lawyer", "read the judgment"));

    assertRefused(() -> desk.record(byItsAuthor), "verified-by-its-author");
    assertThat(desk.acknowledging(byItsAuthor, "verified-by-its-author").size()).isEqualTo(log.size());
  }

  @Test
  void takesAVerificationBySomebodyElse() {
    desk.record(charge(entry("a"), ACTIVIST));
    desk.record(new EntryVerified(CASE, entry("a"), new Standing.Verification("A. Colleague", "read the judgment")));

    assertThat(desk.stream(CASE.value()).getLast()).isInstanceOf(EntryVerified.class);
  }

  @Test
  void answersWithTheSizeOfTheLogAndTheVersionOfTheSubject() {
    Recorded recorded = desk.record(charge(entry("a"), ACTIVIST));

    assertThat(recorded).isEqualTo(new Recorded(log.size(), log.size() - 1, Optional.empty()));
  }

  @Test
  void writesWhoRecordedItAndWhichCautionsWereReallyRaised() {
    Recorded recorded =
        desk.acknowledging(
            convicted(entry("a"), ACTIVIST), "conviction-without-pending-charge", "hearing-never-announced");

    assertThat(desk.at(recorded.version()))
        .satisfies(recording -> assertThat(recording.recordedBy()).isEqualTo("A. Lawyer"))
        .satisfies(
            recording -> assertThat(recording.acknowledged()).containsExactly("conviction-without-pending-charge"));
  }

  @Test
  void writesNothingThatIsRefused() {
    long before = log.size();

    assertRefused(() -> desk.record(annulled(entry("b"), entry("a"))), "entry-not-on-record");
    assertThat(log.size()).isEqualTo(before);
  }

  @Test
  void keepsDecidingOnACaseThatRefused() {
    assertRefused(() -> desk.record(annulled(entry("b"), entry("a"))), "entry-not-on-record");
    desk.record(fine(entry("a")));
    desk.record(annulled(entry("b"), entry("a")));

    assertThat(desk.stream(CASE.value())).hasSize(3);
  }

  @Test
  void refusesToOpenACaseTwice() {
    assertRefused(() -> desk.record(opened()), "case-already-open");
  }

  @Test
  void refusesToRegisterAPartyTwice() {
    assertRefused(() -> desk.record(Desk.party(ACTIVIST)), "party-already-registered");
  }

  @Test
  void refusesToRecordASourceTwice() {
    assertRefused(() -> desk.record(Desk.source()), "source-already-recorded");
  }

  @Test
  void refusesToCiteAnExhibitTwice() {
    ExhibitCited exhibit =
        new ExhibitCited(Facts.EXHIBIT, LangText.of("A screenshot"), Optional.empty(), Optional.of(Facts.SOURCE));
    desk.record(exhibit);

    assertRefused(() -> desk.record(exhibit), "exhibit-already-cited");
  }

  @Test
  void saysThatACaseDoesNotExist() {
    assertThatThrownBy(() -> desk.record(new EntryRetracted(new CaseId("cas_" + "z".repeat(26)), entry("a"), "?")))
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  void refusesAPartyThatNobodyRegistered() {
    assertRefused(() -> desk.record(charge(entry("a"), party("x"))), "party-is-unknown");
  }

  @Test
  void knowsAPartyAsSoonAsItIsRegistered() {
    assertRefused(() -> desk.record(charge(entry("a"), party("x"))), "party-is-unknown");
    desk.record(Desk.party(party("x")));

    assertThat(desk.record(charge(entry("a"), party("x"))).size()).isEqualTo(log.size());
  }

  @Test
  void takesNoProposalForTheLogItself() {
    assertThatThrownBy(() -> desk.record(new LogOpened("another"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void recordsWhatIsMeantForThePresentVersion() {
    long version = desk.record(charge(entry("a"), ACTIVIST)).version();

    assertThat(desk.ifMatch(version, charge(entry("b"), LAWYER)).version()).isEqualTo(version + 1);
  }

  @Test
  void isOvertakenWhereTheCaseHasChanged() {
    long version = desk.record(charge(entry("a"), ACTIVIST)).version();
    desk.record(charge(entry("b"), ACTIVIST));

    assertThatThrownBy(() -> desk.ifMatch(version, charge(entry("c"), LAWYER))).isInstanceOf(Overtaken.class);
  }

  @Test
  void keepsTheVersionOfACaseThatIsExported() {
    long version = desk.record(charge(entry("a"), ACTIVIST)).version();
    Recorded exported = desk.record(export());

    assertThat(exported).isEqualTo(new Recorded(log.size(), version, Optional.empty()));
    assertThat(desk.ifMatch(version, charge(entry("b"), LAWYER)).version()).isEqualTo(log.size() - 1);
  }

  @Test
  void saysThatNothingCanBeWrittenWhereTheLogIsClosed() {
    log.close();

    assertThatThrownBy(() -> desk.record(charge(entry("a"), ACTIVIST))).isInstanceOf(RecordUnavailable.class);
  }

  static ChronologyExported export() {
    return new ChronologyExported(CASE, "A court", "an appeal", Format.CSV, 7, List.of(), List.of());
  }

  static void assertRefused(ThrowingCallable recording, String rule) {
    assertThatThrownBy(recording)
        .asInstanceOf(type(Refused.class))
        .extracting(refused -> refused.findings().stream().map(Finding::rule).toList())
        .isEqualTo(List.of(rule));
  }
}
