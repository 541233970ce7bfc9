package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.adjourned;
import static org.daftar.command.casefile.Facts.cancelled;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.hearing;
import static org.daftar.command.casefile.Facts.held;
import static org.daftar.command.casefile.Facts.on;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daftar.date.Edtf;
import org.daftar.date.FuzzyDate;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.HearingEvent.HearingAdjourned;
import org.daftar.events.HearingEvent.HearingScheduled;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class HearingRulesTest {

  private static final EntryId HEARING = entry("a");
  private static final EntryId LATER = entry("b");
  private static final EntryId NEW = entry("c");
  private static final HearingScheduled ANNOUNCED = hearing(HEARING, on("2020-08-18"));

  @Test
  void recordsThatAHearingWasAdjournedToALaterDay() {
    given(ANNOUNCED).records(adjourned(NEW, HEARING, Optional.of(FuzzyDate.of("2020-09-01"))));
  }

  @Test
  void recordsThatAHearingWasAdjournedSineDie() {
    given(ANNOUNCED).records(adjourned(NEW, HEARING, Optional.empty()));
  }

  @Test
  void refusesAHearingThatWasAdjournedToADayBeforeIt() {
    given(ANNOUNCED)
        .refuses(
            adjourned(NEW, HEARING, Optional.of(FuzzyDate.of("2020-08-17"))),
            "adjourned-to-before-the-hearing",
            "adjournedTo");
  }

  @Test
  void refusesAHearingThatWasAdjournedIntoThePast() {
    given(ANNOUNCED)
        .refuses(
            new HearingAdjourned(Facts.CASE, NEW, on("2020-09-02"), HEARING, Optional.of(FuzzyDate.of("2020-09-01"))),
            "adjourned-into-the-past",
            "adjournedTo");
  }

  @Test
  void cautionsAgainstAnHourThatTheClocksLeftOut() {
    FuzzyDate inTheGap =
        new FuzzyDate(
            Optional.of(Edtf.parse("2021-03-28")),
            Optional.of(LocalTime.of(2, 30)),
            Optional.of(ZoneId.of("Europe/Berlin")),
            Optional.empty(),
            0);

    given(ANNOUNCED)
        .cautions(adjourned(NEW, HEARING, Optional.of(inTheGap)), "local-time-does-not-exist", "adjournedTo");
  }

  @Test
  void refusesToAdjournAHearingThatIsNotOnTheRecord() {
    given().refuses(adjourned(NEW, HEARING, Optional.empty()), "entry-not-on-record", "hearing");
  }

  @Test
  void refusesToAdjournWhatIsNoHearing() {
    given(fine(HEARING)).refuses(adjourned(NEW, HEARING, Optional.empty()), "entry-is-not-a-hearing", "hearing");
  }

  @Test
  void cautionsAgainstAdjourningACancelledHearing() {
    given(ANNOUNCED, cancelled(LATER, HEARING))
        .cautions(adjourned(NEW, HEARING, Optional.empty()), "hearing-was-cancelled", "hearing");
  }

  @Test
  void recordsThatAHearingWasCancelled() {
    given(ANNOUNCED).records(cancelled(NEW, HEARING));
  }

  @Test
  void refusesToCancelAHearingTwice() {
    given(ANNOUNCED, cancelled(LATER, HEARING))
        .refuses(cancelled(NEW, HEARING), "hearing-already-cancelled", "hearing");
  }

  @Test
  void refusesToCancelAnotherAccountOfACancelledHearing() {
    EntryId otherAccount = entry("d");
    given(
            ANNOUNCED,
            hearing(otherAccount, on("2020-08")),
            cancelled(LATER, HEARING),
            new AccountsSetSideBySide(Facts.CASE, List.of(HEARING, otherAccount), "one hearing"))
        .refuses(cancelled(NEW, otherAccount), "hearing-already-cancelled", "hearing");
  }

  @Test
  void refusesToCancelWhatIsNoHearing() {
    given(fine(HEARING)).refuses(cancelled(NEW, HEARING), "entry-is-not-a-hearing", "hearing");
  }

  @Test
  void cautionsAgainstCancellingAHearingThatWasHeld() {
    given(ANNOUNCED, held(LATER, Optional.of(HEARING)))
        .cautions(cancelled(NEW, HEARING), "hearing-already-held", "hearing");
  }

  @Test
  void recordsThatAnAnnouncedHearingWasHeld() {
    given(ANNOUNCED).records(held(NEW, Optional.of(HEARING)));
  }

  @Test
  void cautionsAgainstAHearingThatWasNeverAnnounced() {
    given().cautions(held(NEW, Optional.empty()), "hearing-never-announced", "hearing");
  }

  @Test
  void cautionsAgainstHoldingACancelledHearing() {
    given(ANNOUNCED, cancelled(LATER, HEARING))
        .cautions(held(NEW, Optional.of(HEARING)), "hearing-was-cancelled", "hearing");
  }

  @Test
  void cautionsAgainstHoldingAHearingAgain() {
    given(ANNOUNCED, held(LATER, Optional.of(HEARING)))
        .cautions(held(NEW, Optional.of(HEARING)), "hearing-already-held", "hearing");
  }

  @Test
  void refusesToHoldWhatIsNoHearing() {
    given(fine(HEARING)).refuses(held(NEW, Optional.of(HEARING)), "entry-is-not-a-hearing", "hearing");
  }
}
