package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.arrest;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.release;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.events.DetentionEvent.DetentionEnded.Ending;
import org.daftar.events.DetentionEvent.DetentionExtended;
import org.daftar.events.DetentionEvent.DetentionMoved;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.junit.jupiter.api.Test;

class DetentionRulesTest {

  private static final String NOT_HELD = "not-known-to-be-held";
  private static final String ENDS_FIRST = "detention-ends-before-it-begins";
  private static final EntryId ARREST = entry("a");
  private static final EntryId SECOND = entry("b");
  private static final EntryId THIRD = entry("c");
  private static final EntryId NEW = entry("d");

  @Test
  void recordsTheExtensionOfADetention() {
    given(arrest(ARREST, ACTIVIST, on("2019-03"))).records(extended(NEW, on("2019-05"), "2019-07"));
  }

  @Test
  void cautionsAgainstTheExtensionOfADetentionThatIsNotOnRecord() {
    given(arrest(ARREST, LAWYER, on("2019-03")))
        .cautions(
            new DetentionExtended(
                CASE, NEW, on("2019-05"), List.of(ACTIVIST), Optional.empty(), Optional.empty(), Optional.empty()),
            NOT_HELD,
            "detained[0]");
  }

  @Test
  void recordsWhatHappenedInADetentionThatIsOverByNow() {
    given(arrest(ARREST, ACTIVIST, on("2019-03")), release(SECOND, ACTIVIST, on("2019-08")))
        .records(extended(NEW, on("2019-05"), "2019-07"));
  }

  @Test
  void cautionsAgainstAnExtensionAfterTheRelease() {
    given(arrest(ARREST, ACTIVIST, on("2019-03")), release(SECOND, ACTIVIST, on("2019-08")))
        .cautions(extended(NEW, on("2019-10"), "2019-12"), NOT_HELD, "detained[0]");
  }

  @Test
  void refusesAnExtensionUntilADayBeforeTheDetention() {
    given(arrest(ARREST, ACTIVIST, on("2019-03")))
        .refuses(extended(NEW, on("2019-05"), "2019-02"), ENDS_FIRST, "until");
  }

  @Test
  void refusesToExtendWhatIsNoDetention() {
    given(arrest(SECOND, ACTIVIST, on("2019-03")), charge(ARREST, ACTIVIST))
        .refuses(extended(NEW, on("2019-05"), "2019-07"), "entry-is-not-a-detention", "detention");
  }

  @Test
  void refusesToExtendADetentionThatIsNotOnTheRecord() {
    given(arrest(SECOND, ACTIVIST, on("2019-03")))
        .refuses(extended(NEW, on("2019-05"), "2019-07"), "entry-not-on-record", "detention");
  }

  @Test
  void recordsAMoveToAnotherPrison() {
    given(arrest(ARREST, ACTIVIST, undated())).records(moved(NEW, ACTIVIST));
  }

  @Test
  void cautionsAgainstAMoveOfSomeoneNotKnownToBeHeld() {
    given(arrest(ARREST, LAWYER, undated())).cautions(moved(NEW, ACTIVIST), NOT_HELD, "detained[0]");
  }

  @Test
  void takesAMoveForASignThatSomebodyIsHeld() {
    given(moved(SECOND, ACTIVIST)).records(release(NEW, ACTIVIST, undated()));
  }

  @Test
  void recordsThatAccessWasRefused() {
    given(arrest(ARREST, ACTIVIST, undated())).records(accessRefused(NEW));
  }

  @Test
  void cautionsAgainstRefusedAccessToSomeoneNotKnownToBeHeld() {
    given().cautions(accessRefused(NEW), NOT_HELD, "detained[0]");
  }

  @Test
  void recordsTheEndOfADetention() {
    given(arrest(ARREST, ACTIVIST, on("2019-03"))).records(ended(NEW, on("2019-08"), Ending.EXPIRED));
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    given(longBefore(), arrest(ARREST, ACTIVIST, undated()), arrest(SECOND, ACTIVIST, on("2019-03")))
        .refuses(ended(NEW, SECOND, ACTIVIST, on("2019-02"), Ending.EXPIRED), ENDS_FIRST, "when");
  }

  @Test
  void recordsAnEndThatOneAccountOfTheBeginningLeavesRoomFor() {
    given(
            arrest(ARREST, ACTIVIST, on("2019-03")),
            arrest(SECOND, ACTIVIST, on("2019-01")),
            new AccountsSetSideBySide(CASE, List.of(ARREST, SECOND), "one arrest"))
        .records(ended(NEW, on("2019-02"), Ending.EXPIRED));
  }

  @Test
  void refusesToCorrectTheBeginningToADayAfterTheEnd() {
    given(arrest(ARREST, ACTIVIST, on("2019-03")), ended(SECOND, on("2019-08"), Ending.EXPIRED))
        .refuses(
            new EntryCorrected(
                CASE, ARREST, Map.of("when", EventJson.mapper().readTree("{\"edtf\":\"2020-03\"}")), "another year"),
            ENDS_FIRST,
            "fields.when");
  }

  @Test
  void refusesToEndADetentionTwice() {
    given(arrest(ARREST, ACTIVIST, undated()), ended(SECOND, undated(), Ending.EXPIRED))
        .refuses(ended(NEW, undated(), Ending.SET_ASIDE), "detention-already-ended", "detained[0]");
  }

  @Test
  void refusesToEndAnotherAccountOfADetentionThatEnded() {
    given(
            arrest(THIRD, ACTIVIST, undated()),
            arrest(ARREST, ACTIVIST, undated()),
            new AccountsSetSideBySide(CASE, List.of(THIRD, ARREST), "one arrest"),
            ended(SECOND, THIRD, ACTIVIST, undated(), Ending.EXPIRED))
        .refuses(ended(NEW, undated(), Ending.EXPIRED), "detention-already-ended", "detained[0]");
  }

  @Test
  void recordsTheEndOfOneDetentionForOneAfterTheOther() {
    given(
            new ArrestMade(CASE, ARREST, undated(), List.of(ACTIVIST, LAWYER), List.of()),
            ended(SECOND, ARREST, LAWYER, undated(), Ending.EXPIRED))
        .records(ended(NEW, undated(), Ending.EXPIRED));
  }

  @Test
  void recordsTheEndOfADetentionWhoseFormerEndWasRetracted() {
    given(
            arrest(ARREST, ACTIVIST, undated()),
            ended(SECOND, undated(), Ending.EXPIRED),
            new EntryRetracted(CASE, SECOND, "an error"))
        .records(ended(NEW, undated(), Ending.EXPIRED));
  }

  @Test
  void cautionsAgainstTheReleaseOfSomeoneWhoseDetentionEnded() {
    given(arrest(ARREST, ACTIVIST, undated()), ended(SECOND, undated(), Ending.SET_ASIDE))
        .cautions(release(NEW, ACTIVIST, undated()), "released-without-being-held", "released[0]");
  }

  @Test
  void recordsTheReleaseOfSomeoneHeldInAnotherFormOfDetention() {
    given(arrest(ARREST, ACTIVIST, undated()), ended(SECOND, undated(), Ending.REPLACED))
        .records(release(NEW, ACTIVIST, undated()));
  }

  private static DetentionExtended extended(EntryId entry, Account account, String until) {
    return new DetentionExtended(
        CASE,
        entry,
        account,
        List.of(ACTIVIST),
        Optional.of(ARREST),
        Optional.of(FuzzyDate.of(until)),
        Optional.empty());
  }

  private static DetentionMoved moved(EntryId entry, PartyId party) {
    return new DetentionMoved(
        CASE,
        entry,
        undated(),
        List.of(party),
        Optional.empty(),
        Optional.of("the remand prison"),
        Optional.of("a camp"),
        Optional.empty());
  }

  private static DetentionEnded ended(EntryId entry, Account account, Ending ending) {
    return ended(entry, ARREST, ACTIVIST, account, ending);
  }

  private static DetentionEnded ended(EntryId entry, EntryId arrest, PartyId party, Account account, Ending ending) {
    return new DetentionEnded(CASE, entry, account, List.of(party), Optional.of(arrest), ending, Optional.empty());
  }

  private static AccessDecided accessRefused(EntryId entry) {
    return new AccessDecided(
        CASE,
        entry,
        undated(),
        List.of(ACTIVIST),
        AccessDecided.Decision.REFUSED,
        AccessDecided.Visitor.COUNSEL,
        List.of(LAWYER),
        Optional.empty(),
        Optional.empty());
  }
}
