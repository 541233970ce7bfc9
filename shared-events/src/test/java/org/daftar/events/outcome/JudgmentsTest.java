package org.daftar.events.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealDecided.Outcome;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.EntryReferences;
import org.daftar.events.Fact;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgmentsTest {

  private static final CaseId CASE = new CaseId("cas_" + "a".repeat(26));
  private static final EntryId VERDICT = entry("a");
  private static final EntryId APPEAL = entry("b");
  private static final EntryId DECISION = entry("c");
  private static final EntryId CASSATION = entry("d");
  private static final EntryId LAST = entry("e");

  @Test
  void standWhereNobodyAppealed() {
    assertThat(stands()).isTrue();
  }

  @Test
  void standWhileAnAppealIsPending() {
    assertThat(stands(appeal(APPEAL, VERDICT))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"UPHELD, true", "CHANGED, true", "INADMISSIBLE, true", "OVERTURNED, false", "REMITTED, false"})
  void standOrFallByTheDecisionOnAnAppeal(Outcome outcome, boolean stands) {
    assertThat(stands(appeal(APPEAL, VERDICT), decided(DECISION, APPEAL, outcome))).isEqualTo(stands);
  }

  @Test
  void standAgainWhereTheDecisionThatOverturnedThemIsOverturned() {
    assertThat(
            stands(
                appeal(APPEAL, VERDICT),
                decided(DECISION, APPEAL, Outcome.OVERTURNED),
                appeal(CASSATION, DECISION),
                decided(LAST, CASSATION, Outcome.OVERTURNED)))
        .isTrue();
  }

  @Test
  void canBeAskedAboutWhereEntriesReferToEachOtherInACircle() {
    Fact[] circle = {
      appeal(APPEAL, VERDICT),
      decided(DECISION, APPEAL, Outcome.OVERTURNED),
      appeal(CASSATION, DECISION),
      decided(DECISION, CASSATION, Outcome.OVERTURNED)
    };

    assertThatCode(() -> stands(circle)).doesNotThrowAnyException();
  }

  private static boolean stands(Fact... facts) {
    LaterFacts later = entry -> Stream.of(facts).filter(fact -> EntryReferences.of(fact).contains(entry));
    return Judgments.undoing(VERDICT, later).isEmpty();
  }

  private static AppealFiled appeal(EntryId entry, EntryId against) {
    return new AppealFiled(CASE, entry, account(), against, List.of(), Optional.empty());
  }

  private static AppealDecided decided(EntryId entry, EntryId appeal, Outcome outcome) {
    return new AppealDecided(CASE, entry, account(), appeal, Optional.empty(), outcome);
  }

  private static EntryId entry(String letter) {
    return new EntryId("ent_" + letter.repeat(26));
  }

  private static Account account() {
    return new Account(
        FuzzyDate.of("2020"),
        LangText.of("What happened"),
        Optional.empty(),
        List.of(),
        true,
        Standing.of(Standing.Position.UNSURE),
        List.of());
  }
}
