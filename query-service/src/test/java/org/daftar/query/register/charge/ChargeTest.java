package org.daftar.query.register.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;

import java.util.List;
import java.util.Map;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.junit.jupiter.api.Test;

class ChargeTest {

  private static final String HATRED = "Criminal Code art. 174(1)";

  @Test
  void isPendingUntilThereIsAVerdict() {
    assertThat(charge(filed("a")).state()).isEqualTo(ChargeState.PENDING);
  }

  @Test
  void standsAsTheLastVerdictSays() {
    Told first = verdict("b", "convicted").on("2019-08").about("a");
    Told appeal = verdict("c", "acquitted").on("2020-02").about("a");

    assertThat(charge(filed("a"), first, appeal).state()).isEqualTo(ChargeState.ACQUITTED);
    assertThat(charge(filed("a"), first, appeal.retracted()).state()).isEqualTo(ChargeState.CONVICTED);
  }

  @Test
  void standsUnderTheProvisionToWhichItWasChangedLast() {
    Told amended = Told.of(Act.AMENDMENT, "b").on("2019-04").about("a").saying("174(2)");
    Told reclassified = Told.of(Act.RECLASSIFICATION, "c").on("2019-05").about("a").saying("183");

    assertThat(charge(filed("a").saying("174(1)"), amended).provisions()).containsExactly("174(2)");
    assertThat(charge(filed("a").saying("174(1)"), reclassified, amended).provisions()).containsExactly("183");
    assertThat(charge(filed("a").saying("174(1)"), reclassified).state()).isEqualTo(ChargeState.RECLASSIFIED);
    assertThat(charge(filed("a").saying("174(1)"), reclassified.retracted()).provisions()).containsExactly("174(1)");
  }

  @Test
  void isDroppedUnlessAVerdictCameAfter() {
    Told dropped = Told.of(Act.DROPPING, "b").on("2019-06").about("a");

    assertThat(charge(filed("a"), dropped).state()).isEqualTo(ChargeState.DROPPED);
    assertThat(charge(filed("a"), dropped, verdict("c", "convicted").about("a")).state())
        .isEqualTo(ChargeState.CONVICTED);
  }

  @Test
  void isPendingAgainWhenTheVerdictWasOverturnedOnAppeal() {
    Told verdict = verdict("b", "convicted").about("a");
    Told appeal = Told.of(Act.APPEAL, "c").about("b");
    Told decided = Told.of(Act.APPEAL_DECISION, "d").about("c");

    assertThat(charge(filed("a"), verdict, appeal, decided.saying("overturned")).state())
        .isEqualTo(ChargeState.PENDING);
    assertThat(charge(filed("a"), verdict, appeal, decided.saying("upheld")).state()).isEqualTo(ChargeState.CONVICTED);
  }

  @Test
  void isNotSettledByAVerdictOnSomebodyElse() {
    Told other = Told.of(Act.VERDICT, "b").on("2019-08").with("accused", "b").saying("convicted").about("a");

    assertThat(charge(filed("a"), other).state()).isEqualTo(ChargeState.PENDING);
  }

  @Test
  void saysThatAccountsOfTheVerdictContradictEachOther() {
    Charge charge =
        charge(filed("a"), verdict("b", "convicted").about("a").beside("c"), verdict("c", "acquitted").about("a"));

    assertThat(charge.state()).isEqualTo(ChargeState.CONTRADICTORY);
  }

  @Test
  void doesNotGuessWhichChargeAVerdictMeansThatNamesNone() {
    assertThat(charge(filed("a"), verdict("b", "convicted")).state()).isEqualTo(ChargeState.VERDICT_NAMES_NO_CHARGE);
    assertThat(charge(filed("a"), verdict("b", "convicted").in("b")).state()).isEqualTo(ChargeState.PENDING);
  }

  @Test
  void countsUnderItsProvisionAndUnderNoneWhereNoneIsKnown() {
    ChargeTotals totals =
        ChargeTotals.of(
            Charge.of(
                facts(
                    filed("a").saying(HATRED),
                    filed("b").saying(HATRED),
                    filed("c").saying(""),
                    verdict("d", "convicted").about("a"))));

    assertThat(totals.byProvision())
        .containsEntry(HATRED, Map.of(ChargeState.PENDING, 1L, ChargeState.CONVICTED, 1L))
        .containsEntry("", Map.of(ChargeState.PENDING, 1L));
  }

  @Test
  void countsOnceWhereAccountsCiteTwoProvisions() {
    ChargeTotals totals =
        ChargeTotals.of(Charge.of(facts(filed("a").saying("174(1)").beside("b"), filed("b").saying("174(2)"))));

    assertThat(totals.charges()).isEqualTo(1);
    assertThat(totals.byProvision()).containsOnlyKeys("174(1) / 174(2)");
  }

  @Test
  void keepsWhatWasRetractedOutOfTheTotals() {
    ChargeTotals totals = ChargeTotals.of(Charge.of(facts(filed("a").saying(HATRED).retracted())));

    assertThat(totals.charges()).isZero();
    assertThat(totals.byStatus()).containsOnly(Map.entry(ChargeState.RETRACTED, 1L));
    assertThat(totals.byProvision()).isEmpty();
  }

  private static Told filed(String name) {
    return Told.of(Act.CHARGE, name).on("2019-03").with("accused", "a").saying("");
  }

  private static Told verdict(String name, String outcome) {
    return Told.of(Act.VERDICT, name).on("2019-08").with("accused", "a").saying(outcome);
  }

  private static Charge charge(Told... told) {
    List<Charge> charges = Charge.of(facts(told));
    assertThat(charges).hasSize(1);
    return charges.getFirst();
  }
}
