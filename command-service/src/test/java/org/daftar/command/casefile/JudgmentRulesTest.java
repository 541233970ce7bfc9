package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.convicted;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.identity.EntryId;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionKind;
import org.junit.jupiter.api.Test;

class JudgmentRulesTest {

  private static final String RULE = "conviction-without-pending-charge";
  private static final EntryId CHARGE = entry("a");
  private static final EntryId VERDICT = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsAConvictionOnAPendingCharge() {
    given(charge(CHARGE, ACTIVIST)).records(convicted(NEW, ACTIVIST, CHARGE));
  }

  @Test
  void recordsAConvictionThatNamesNoChargeWhereOneIsPending() {
    given(charge(CHARGE, ACTIVIST)).records(convicted(NEW, ACTIVIST));
  }

  @Test
  void recordsAnAcquittalWithoutACharge() {
    given()
        .records(
            new VerdictGiven(
                Facts.CASE, NEW, undated(), VerdictGiven.Outcome.ACQUITTED, ACTIVIST, Optional.empty(), List.of()));
  }

  @Test
  void cautionsAgainstAConvictionWithoutACharge() {
    given().cautions(convicted(NEW, ACTIVIST), RULE, "charges");
  }

  @Test
  void cautionsAgainstAConvictionOnAChargeAgainstSomebodyElse() {
    given(charge(CHARGE, LAWYER)).cautions(convicted(NEW, ACTIVIST, CHARGE), RULE, "charges");
  }

  @Test
  void cautionsAgainstAConvictionOnAChargeThatWasDecided() {
    given(charge(CHARGE, ACTIVIST), convicted(VERDICT, ACTIVIST, CHARGE))
        .cautions(convicted(NEW, ACTIVIST, CHARGE), RULE, "charges");
  }

  @Test
  void cautionsAgainstAConvictionOnAnotherAccountOfAChargeThatWasDecided() {
    EntryId otherAccount = entry("d");
    given(
            charge(CHARGE, ACTIVIST),
            charge(otherAccount, ACTIVIST),
            new AccountsSetSideBySide(Facts.CASE, List.of(CHARGE, otherAccount), "one charge"),
            convicted(VERDICT, ACTIVIST, CHARGE))
        .cautions(convicted(NEW, ACTIVIST, otherAccount), RULE, "charges");
  }

  @Test
  void cautionsAgainstAConvictionWhereTheOnlyChargeWasRetracted() {
    given(charge(CHARGE, ACTIVIST), new EntryRetracted(Facts.CASE, CHARGE, "an error"))
        .cautions(convicted(NEW, ACTIVIST), RULE, "charges");
  }

  @Test
  void refusesAConvictionOnWhatIsNoCharge() {
    given(charge(CHARGE, ACTIVIST), fine(VERDICT))
        .refuses(convicted(NEW, ACTIVIST, CHARGE, VERDICT), "entry-is-not-a-charge", "charges[1]");
  }

  @Test
  void recordsASentenceOnAVerdict() {
    given(charge(CHARGE, ACTIVIST), convicted(VERDICT, ACTIVIST)).records(sentence(VERDICT));
  }

  @Test
  void refusesASentenceOnWhatIsNoVerdict() {
    given(charge(CHARGE, ACTIVIST)).refuses(sentence(CHARGE), "entry-is-not-a-verdict", "verdict");
  }

  private static SentenceImposed sentence(EntryId verdict) {
    Sanction sanction = Sanction.of(new SanctionKind("imprisonment"));
    return new SentenceImposed(
        Facts.CASE, NEW, undated(), ACTIVIST, Optional.empty(), Optional.of(verdict), List.of(sanction));
  }
}
