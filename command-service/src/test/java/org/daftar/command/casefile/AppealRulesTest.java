package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.appeal;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.convicted;
import static org.daftar.command.casefile.Facts.decided;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.party;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.Account;
import org.daftar.events.AppealEvent.AppealDecided.Outcome;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.EntryEvent.AccountsSetSideBySide;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class AppealRulesTest {

  private static final EntryId CHARGE = entry("a");
  private static final EntryId VERDICT = entry("b");
  private static final EntryId NEW = entry("c");
  private static final EntryId APPEAL = entry("d");
  private static final EntryId DECISION = entry("e");
  private static final EntryId OTHER_ACCOUNT = entry("f");

  @Test
  void recordsAnAppealAgainstAVerdictAndAnotherAgainstTheDecisionOnIt() {
    given(charge(CHARGE, ACTIVIST), convicted(VERDICT, ACTIVIST, CHARGE)).records(appeal(NEW, VERDICT));
    given(
            charge(CHARGE, ACTIVIST),
            convicted(VERDICT, ACTIVIST, CHARGE),
            appeal(APPEAL, VERDICT),
            decided(DECISION, APPEAL, Outcome.UPHELD))
        .records(appeal(NEW, DECISION));
  }

  @Test
  void recordsAnAppealAgainstAFine() {
    given(fine(VERDICT)).records(appeal(NEW, VERDICT));
  }

  @Test
  void refusesAnAppealAgainstWhatNobodyDecided() {
    given(charge(CHARGE, ACTIVIST)).refuses(appeal(NEW, CHARGE), "entry-is-not-a-decision", "against");
  }

  @Test
  void refusesAnAppealAgainstWhatIsNotOnTheRecord() {
    given().refuses(appeal(NEW, VERDICT), "entry-not-on-record", "against");
  }

  @Test
  void refusesToDecideAnAppealTwice() {
    given(fine(VERDICT), appeal(APPEAL, VERDICT), decided(DECISION, APPEAL, Outcome.UPHELD))
        .refuses(decided(NEW, APPEAL, Outcome.OVERTURNED), "appeal-already-decided", "appeal");
  }

  @Test
  void refusesToDecideAnotherAccountOfADecidedAppeal() {
    given(
            fine(VERDICT),
            appeal(APPEAL, VERDICT),
            appeal(OTHER_ACCOUNT, VERDICT),
            new AccountsSetSideBySide(Facts.CASE, List.of(APPEAL, OTHER_ACCOUNT), "one appeal"),
            decided(DECISION, APPEAL, Outcome.UPHELD))
        .refuses(decided(NEW, OTHER_ACCOUNT, Outcome.UPHELD), "appeal-already-decided", "appeal");
  }

  @Test
  void refusesToDecideWhatIsNoAppeal() {
    given(fine(VERDICT)).refuses(decided(NEW, VERDICT, Outcome.UPHELD), "entry-is-not-an-appeal", "appeal");
  }

  @Test
  void cautionsAgainstAnAppealThatIsDatedBeforeTheDecision() {
    given(charge(CHARGE, ACTIVIST, on("2018")), fine(VERDICT, on("2020-08"), Optional.empty()))
        .cautions(
            new AppealFiled(Facts.CASE, NEW, on("2020-07"), VERDICT, List.of(), Optional.empty()),
            "dated-before-what-it-follows",
            "when");
  }

  @Test
  void recordsAConvictionOnAChargeWhoseFirstVerdictWasOverturned() {
    given(
            charge(CHARGE, ACTIVIST),
            convicted(VERDICT, ACTIVIST, CHARGE),
            appeal(APPEAL, VERDICT),
            decided(DECISION, APPEAL, Outcome.OVERTURNED))
        .records(convicted(NEW, ACTIVIST, CHARGE));
  }

  @Test
  void cautionsAgainstASecondConvictionWhereTheFirstWasUpheld() {
    given(
            charge(CHARGE, ACTIVIST),
            convicted(VERDICT, ACTIVIST, CHARGE),
            appeal(APPEAL, VERDICT),
            decided(DECISION, APPEAL, Outcome.UPHELD))
        .cautions(convicted(NEW, ACTIVIST, CHARGE), "conviction-without-pending-charge", "charges");
  }

  @Test
  void recordsAComplaintToAnInternationalBodyAndItsAnswers() {
    given(fine(VERDICT)).records(complaint(NEW, VERDICT));
    given(fine(VERDICT), complaint(APPEAL, VERDICT)).records(answer(NEW, APPEAL));
    given(fine(VERDICT), complaint(APPEAL, VERDICT), answer(DECISION, APPEAL)).records(answer(NEW, APPEAL));
  }

  @Test
  void refusesAComplaintAboutWhatIsNotOnTheRecord() {
    given().refuses(complaint(NEW, VERDICT), "entry-not-on-record", "concerning[0]");
  }

  @Test
  void refusesTheAnswerToWhatIsNoComplaint() {
    given(fine(VERDICT)).refuses(answer(NEW, VERDICT), "entry-is-not-a-complaint", "complaint");
  }

  private static InternationalComplaintFiled complaint(EntryId entry, EntryId concerning) {
    Account account = undated();
    return new InternationalComplaintFiled(
        Facts.CASE,
        entry,
        account,
        party("g"),
        List.of(ACTIVIST),
        Optional.of("individual communication"),
        Optional.empty(),
        List.of(concerning));
  }

  private static InternationalComplaintAnswered answer(EntryId entry, EntryId complaint) {
    return new InternationalComplaintAnswered(
        Facts.CASE,
        entry,
        undated(),
        complaint,
        InternationalComplaintAnswered.Answer.VIOLATION_FOUND,
        Optional.of("Arbitrary under category II"),
        Optional.empty());
  }
}
