package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.longBefore;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.paid;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.FineEvent.FineEnforced;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FineReduced;
import org.daftar.identity.EntryId;
import org.daftar.value.Money;
import org.junit.jupiter.api.Test;

class FineRulesTest {

  private static final EntryId FINE = entry("a");
  private static final EntryId ANNULMENT = entry("b");
  private static final EntryId NEW = entry("c");

  @Test
  void recordsAFineThatIsDueAfterItWasImposed() {
    given().records(fine(NEW, on("2020-08-18"), Optional.of(FuzzyDate.of("2020-09"))));
  }

  @Test
  void recordsAFineThatMayBeDueOnTheDayItWasImposed() {
    given().records(fine(NEW, on("2020-08-18"), Optional.of(FuzzyDate.of("2020-08"))));
  }

  @Test
  void refusesAFineThatIsDueBeforeItWasImposed() {
    given().refuses(fine(NEW, on("2020-08-18"), Optional.of(FuzzyDate.of("2020-07"))), "due-before-imposed", "due");
  }

  @Test
  void recordsThePaymentOfAFine() {
    given(fine(FINE)).records(paid(NEW, FINE));
  }

  @Test
  void recordsASecondInstalmentOfAFine() {
    given(fine(FINE), paid(ANNULMENT, FINE)).records(paid(NEW, FINE));
  }

  @Test
  void refusesThePaymentOfAFineThatIsNotOnTheRecord() {
    given().refuses(paid(NEW, FINE), "entry-not-on-record", "fine");
  }

  @Test
  void refusesThePaymentOfWhatIsNoFine() {
    given(charge(FINE, Facts.ACTIVIST)).refuses(paid(NEW, FINE), "entry-is-not-a-fine", "fine");
  }

  @Test
  void refusesThePaymentOfARetractedFine() {
    given(fine(FINE), new EntryRetracted(Facts.CASE, FINE, "an error"))
        .refuses(paid(NEW, FINE), "entry-was-retracted", "fine");
  }

  @Test
  void cautionsAgainstThePaymentOfAnAnnulledFine() {
    given(fine(FINE), annulled(ANNULMENT, FINE)).cautions(paid(NEW, FINE), "fine-was-annulled", "fine");
  }

  @Test
  void recordsThePaymentOfAFineWhoseAnnulmentWasRetracted() {
    given(fine(FINE), annulled(ANNULMENT, FINE), new EntryRetracted(Facts.CASE, ANNULMENT, "an error"))
        .records(paid(NEW, FINE));
  }

  @Test
  void recordsTheAnnulmentOfAFine() {
    given(fine(FINE)).records(annulled(NEW, FINE));
  }

  @Test
  void refusesToAnnulAFineTwice() {
    given(fine(FINE), annulled(ANNULMENT, FINE)).refuses(annulled(NEW, FINE), "fine-already-annulled", "fine");
  }

  @Test
  void refusesToAnnulAnotherAccountOfAnAnnulledFine() {
    EntryId otherAccount = entry("d");
    given(
            fine(FINE),
            fine(otherAccount),
            new AccountsSetSideBySide(Facts.CASE, List.of(FINE, otherAccount), "one fine"),
            annulled(ANNULMENT, FINE))
        .refuses(annulled(NEW, otherAccount), "fine-already-annulled", "fine");
  }

  @Test
  void recordsTheAnnulmentOfAnotherFine() {
    EntryId otherFine = entry("d");
    given(fine(FINE), fine(otherFine), annulled(ANNULMENT, FINE)).records(annulled(NEW, otherFine));
  }

  @Test
  void recordsTheReductionOfAFine() {
    given(fine(FINE)).records(reduced(NEW, undated(), "60", "KZT"));
  }

  @Test
  void recordsAReductionToAnUnknownAmountOrInAnotherCurrency() {
    given(fine(FINE)).records(reduced(NEW, undated(), "600", "USD"));
    given(fine(FINE)).records(new FineReduced(Facts.CASE, NEW, undated(), FINE, Money.UNKNOWN, Optional.empty()));
  }

  @Test
  void cautionsAgainstAReductionToMoreThanBefore() {
    given(fine(FINE)).cautions(reduced(NEW, undated(), "101", "KZT"), "fine-not-reduced", "amount");
  }

  @Test
  void cautionsAgainstAReductionToMoreThanAnEarlierReductionLeft() {
    given(fine(FINE), reduced(ANNULMENT, on("2019"), "60", "KZT"))
        .cautions(reduced(NEW, on("2020"), "80", "KZT"), "fine-not-reduced", "amount");
  }

  @Test
  void recordsAReductionThatCameBeforeTheOneOnRecord() {
    given(fine(FINE), reduced(ANNULMENT, on("2020"), "60", "KZT")).records(reduced(NEW, on("2020"), "60", "KZT"));
    given(longBefore(), fine(FINE), reduced(ANNULMENT, on("2020"), "60", "KZT"))
        .records(reduced(NEW, on("2019"), "80", "KZT"));
  }

  @Test
  void recordsAReductionThatOneAccountOfTheFineAllows() {
    EntryId otherAccount = entry("d");
    given(
            fine(FINE),
            new FineImposed(
                Facts.CASE,
                otherAccount,
                undated(),
                List.of(Facts.ACTIVIST),
                Optional.empty(),
                Money.of("200", "KZT"),
                Optional.empty(),
                Optional.empty()),
            new AccountsSetSideBySide(Facts.CASE, List.of(FINE, otherAccount), "one fine"))
        .records(reduced(NEW, undated(), "150", "KZT"));
  }

  @Test
  void refusesToReduceWhatIsNoFine() {
    given(charge(FINE, Facts.ACTIVIST)).refuses(reduced(NEW, undated(), "60", "KZT"), "entry-is-not-a-fine", "fine");
  }

  @Test
  void recordsTheEnforcementOfAFine() {
    given(fine(FINE)).records(enforced(NEW));
  }

  @Test
  void cautionsAgainstTheEnforcementOfAnAnnulledFine() {
    given(fine(FINE), annulled(ANNULMENT, FINE)).cautions(enforced(NEW), "fine-was-annulled", "fine");
  }

  @Test
  void refusesToEnforceAFineThatIsNotOnTheRecord() {
    given().refuses(enforced(NEW), "entry-not-on-record", "fine");
  }

  private static FineReduced reduced(EntryId entry, Account account, String amount, String currency) {
    return new FineReduced(Facts.CASE, entry, account, FINE, Money.of(amount, currency), Optional.empty());
  }

  private static FineEnforced enforced(EntryId entry) {
    return new FineEnforced(
        Facts.CASE, entry, undated(), FINE, Optional.of("by bailiffs"), Money.of("100", "KZT"), Optional.empty());
  }
}
