package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.StatusEvent.LicenceDecided;
import org.daftar.events.StatusEvent.LicenceDecided.Outcome;
import org.daftar.events.StatusEvent.PartyDelisted;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.ListKind;
import org.junit.jupiter.api.Test;

class StatusRulesTest {

  private static final String NOT_LISTED = "delisted-without-being-listed";
  private static final EntryId LISTING = entry("a");
  private static final EntryId FIRST = entry("b");
  private static final EntryId NEW = entry("c");
  private static final Optional<EntryId> NO_LISTING = Optional.empty();

  @Test
  void recordsThatAPartyWasTakenOffTheListOnWhichItStood() {
    given(listed("wanted", undated())).records(delisted(NEW, "wanted", Optional.of(LISTING), undated()));
  }

  @Test
  void cautionsAgainstADelistingFromAListOnWhichThePartyIsNotKnownToStand() {
    given(listed("wanted", undated()))
        .cautions(delisted(NEW, "terrorist", NO_LISTING, undated()), NOT_LISTED, "delisted[0]");
  }

  @Test
  void cautionsAgainstASecondDelistingThatNamesNoListing() {
    given(listed("wanted", undated()), delisted(FIRST, "wanted", NO_LISTING, undated()))
        .cautions(delisted(NEW, "wanted", NO_LISTING, undated()), NOT_LISTED, "delisted[0]");
  }

  @Test
  void refusesToTakeOffAPartyTwice() {
    given(listed("wanted", undated()), delisted(FIRST, "wanted", Optional.of(LISTING), undated()))
        .refuses(delisted(NEW, "wanted", Optional.of(LISTING), undated()), "party-already-delisted", "delisted[0]");
  }

  @Test
  void refusesADelistingBeforeTheListing() {
    given(longBefore(), listed("wanted", undated()), listed(FIRST, "wanted", on("2020")))
        .refuses(delisted(NEW, "wanted", Optional.of(FIRST), on("2019")), "delisted-before-listed", "when");
  }

  @Test
  void refusesADelistingFromWhatIsNoListing() {
    given(charge(LISTING, ACTIVIST), listed(FIRST, "wanted", undated()))
        .refuses(delisted(NEW, "wanted", Optional.of(LISTING), undated()), "entry-is-not-a-listing", "listing");
  }

  @Test
  void recordsTheSuspensionOfALicenceAndThatItWasRestored() {
    given(licence(FIRST, Outcome.SUSPENDED, LAWYER, on("2019"), Optional.of(FuzzyDate.of("2020"))))
        .records(licence(NEW, Outcome.RESTORED, LAWYER, on("2020"), Optional.empty()));
  }

  @Test
  void refusesASuspensionThatEndsBeforeItBegins() {
    given()
        .refuses(
            licence(NEW, Outcome.SUSPENDED, LAWYER, on("2019"), Optional.of(FuzzyDate.of("2018"))),
            "licence-restored-before-it-was-gone",
            "until");
  }

  @Test
  void cautionsAgainstTheRestorationOfALicenceThatIsNotKnownToBeGone() {
    given(licence(FIRST, Outcome.WITHDRAWN, ACTIVIST, on("2019"), Optional.empty()))
        .cautions(
            licence(NEW, Outcome.RESTORED, LAWYER, on("2020"), Optional.empty()),
            "restored-without-being-gone",
            "holders[0]");
  }

  private static PartyListed listed(String list, Account account) {
    return listed(LISTING, list, account);
  }

  private static PartyListed listed(EntryId entry, String list, Account account) {
    return new PartyListed(CASE, entry, account, List.of(ACTIVIST), new ListKind(list), Optional.empty());
  }

  private static PartyDelisted delisted(EntryId entry, String list, Optional<EntryId> listing, Account account) {
    return new PartyDelisted(CASE, entry, account, List.of(ACTIVIST), new ListKind(list), listing, Optional.empty());
  }

  private static LicenceDecided licence(
      EntryId entry, Outcome decision, PartyId holder, Account account, Optional<FuzzyDate> until) {
    return new LicenceDecided(
        CASE,
        entry,
        account,
        decision,
        List.of(holder),
        Optional.of("to practise law"),
        until,
        Optional.empty(),
        Optional.empty());
  }
}
