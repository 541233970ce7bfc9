package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.paid;

import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.EntryId;
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
}
