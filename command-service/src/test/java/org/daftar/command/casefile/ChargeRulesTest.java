package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.acquitted;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.convicted;
import static org.daftar.command.casefile.Facts.dropped;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class ChargeRulesTest {

  private static final EntryId CHARGE = entry("a");
  private static final EntryId EARLIER = entry("b");
  private static final EntryId OTHER_ACCOUNT = entry("d");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsWhatHappensToAPendingCharge() {
    given(charge(CHARGE, ACTIVIST)).records(amended());
    given(charge(CHARGE, ACTIVIST)).records(reclassified());
    given(charge(CHARGE, ACTIVIST)).records(dropped(NEW, CHARGE));
  }

  @Test
  void refusesToDropAChargeThatIsNotOnTheRecord() {
    given().refuses(dropped(NEW, CHARGE), "entry-not-on-record", "charge");
  }

  @Test
  void refusesToChangeWhatIsNoCharge() {
    given(fine(CHARGE)).refuses(amended(), "entry-is-not-a-charge", "charge");
    given(fine(CHARGE)).refuses(reclassified(), "entry-is-not-a-charge", "charge");
    given(fine(CHARGE)).refuses(dropped(NEW, CHARGE), "entry-is-not-a-charge", "charge");
  }

  @Test
  void refusesToDropAChargeTwice() {
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE))
        .refuses(dropped(NEW, CHARGE), "charge-already-dropped", "charge");
  }

  @Test
  void refusesToDropAnotherAccountOfADroppedCharge() {
    given(
            charge(CHARGE, ACTIVIST),
            charge(OTHER_ACCOUNT, ACTIVIST),
            new AccountsSetSideBySide(Facts.CASE, List.of(CHARGE, OTHER_ACCOUNT), "one charge"),
            dropped(EARLIER, CHARGE))
        .refuses(dropped(NEW, OTHER_ACCOUNT), "charge-already-dropped", "charge");
  }

  @Test
  void recordsThatAChargeWasDroppedWhereTheEarlierEntryWasRetracted() {
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE), new EntryRetracted(Facts.CASE, EARLIER, "an error"))
        .records(dropped(NEW, CHARGE));
  }

  @Test
  void cautionsAgainstDroppingAChargeThatWasDecided() {
    given(charge(CHARGE, ACTIVIST), convicted(EARLIER, ACTIVIST, CHARGE))
        .cautions(dropped(NEW, CHARGE), "charge-was-decided", "charge");
    given(charge(CHARGE, ACTIVIST), acquitted(EARLIER, ACTIVIST, CHARGE))
        .cautions(dropped(NEW, CHARGE), "charge-was-decided", "charge");
  }

  @Test
  void cautionsAgainstChangingAChargeThatWasDropped() {
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE)).cautions(amended(), "charge-was-dropped", "charge");
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE)).cautions(reclassified(), "charge-was-dropped", "charge");
  }

  @Test
  void cautionsAgainstReclassifyingAChargeThatWasDecided() {
    given(charge(CHARGE, ACTIVIST), convicted(EARLIER, ACTIVIST, CHARGE))
        .cautions(reclassified(), "charge-was-decided", "charge");
  }

  @Test
  void cautionsAgainstAConvictionOnADroppedCharge() {
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE))
        .cautions(convicted(NEW, ACTIVIST, CHARGE), "conviction-without-pending-charge", "charges");
  }

  @Test
  void cautionsAgainstAnAcquittalOnADroppedCharge() {
    given(charge(CHARGE, ACTIVIST), dropped(EARLIER, CHARGE))
        .cautions(acquitted(NEW, ACTIVIST, CHARGE), "charge-was-dropped", "charges[0]");
  }

  @Test
  void recordsAConvictionOnAReclassifiedCharge() {
    given(charge(CHARGE, ACTIVIST), reclassified()).records(convicted(EARLIER, ACTIVIST, CHARGE));
  }

  @Test
  void cautionsAgainstADropThatIsDatedBeforeTheCharge() {
    given(charge(entry("e"), ACTIVIST, on("2018")), charge(CHARGE, ACTIVIST, on("2019-03-12")))
        .cautions(
            new ChargeDropped(Facts.CASE, NEW, on("2019-02"), CHARGE, Optional.empty(), Optional.empty()),
            "dated-before-what-it-follows",
            "when");
  }

  private static ChargeAmended amended() {
    return new ChargeAmended(
        Facts.CASE, NEW, undated(), CHARGE, Optional.empty(), Optional.of("art. 175"), Optional.empty());
  }

  private static ChargeReclassified reclassified() {
    return new ChargeReclassified(Facts.CASE, NEW, undated(), CHARGE, Optional.empty(), "art. 400");
  }
}
