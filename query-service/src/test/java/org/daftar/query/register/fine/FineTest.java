package org.daftar.query.register.fine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;

import java.util.Currency;
import java.util.List;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.money.Range;
import org.daftar.value.Standing.Position;
import org.junit.jupiter.api.Test;

class FineTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency KZT = Currency.getInstance("KZT");

  @Test
  void isOutstandingUntilSomethingIsPaid() {
    Fine fine = fine(imposed("a").of("100", "USD"));

    assertThat(fine.state()).isEqualTo(FineStatus.OUTSTANDING);
    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(10000));
  }

  @Test
  void takesOffWhatWasPaidInParts() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b").of("30", "USD"), paid("c").of("20", "USD"));

    assertThat(fine.state()).isEqualTo(FineStatus.PARTLY_PAID);
    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(5000));
  }

  @Test
  void isPaidWhenNothingIsLeft() {
    assertThat(fine(imposed("a").of("100", "USD"), paid("b").of("100", "USD")).state()).isEqualTo(FineStatus.PAID);
  }

  @Test
  void isOverpaidWhenMoreWasPaidThanImposed() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b").of("120", "USD"));

    assertThat(fine.state()).isEqualTo(FineStatus.OVERPAID);
    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.NONE);
  }

  @Test
  void goesFromTheLeastToTheMostWhereAccountsDifferInTheAmount() {
    Fine fine =
        fine(imposed("a").of("100", "USD").beside("d"), imposed("d").of("80", "USD"), paid("b").of("80", "USD"));

    assertThat(fine.imposed().in(USD)).isEqualTo(new Range(8000, 10000));
    assertThat(fine.outstanding().in(USD)).isEqualTo(new Range(0, 2000));
    assertThat(fine.state()).isEqualTo(FineStatus.PARTLY_PAID);
  }

  @Test
  void mayBeNothingInEitherCurrencyWhereAccountsNameTwo() {
    Fine fine = fine(imposed("a").of("100", "USD").beside("b"), imposed("b").of("40000", "KZT"));

    assertThat(fine.imposed().in(USD)).isEqualTo(new Range(0, 10000));
    assertThat(fine.imposed().in(KZT)).isEqualTo(new Range(0, 4000000));
  }

  @Test
  void takesTheAccountThatGivesAnAmountWhereAnotherGivesNone() {
    Fine fine = fine(imposed("a").beside("b"), imposed("b").of("100", "USD"));

    assertThat(fine.imposed().in(USD)).isEqualTo(Range.of(10000));
  }

  @Test
  void leavesOpenHowMuchIsLeftWhereItWasPaidInAnotherCurrency() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b").of("40000", "KZT"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(new Range(0, 10000));
    assertThat(fine.paid().in(KZT)).isEqualTo(Range.of(4000000));
    assertThat(fine.state()).isEqualTo(FineStatus.PARTLY_PAID);
  }

  @Test
  void takesTheSourcesOwnEquivalentOfAPaymentInAnotherCurrency() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b").of("40000", "KZT").equivalentTo("90", "USD"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(1000));
  }

  @Test
  void leavesOpenHowMuchIsLeftWhereNobodySaysHowMuchWasPaid() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(new Range(0, 10000));
    assertThat(fine.unknownPayments()).isEqualTo(1);
  }

  @Test
  void leavesNothingToPayWhenItWasAnnulled() {
    Fine fine = fine(imposed("a").of("100", "USD"), paid("b").of("30", "USD"), annulled("c"));

    assertThat(fine.state()).isEqualTo(FineStatus.ANNULLED);
    assertThat(fine.outstanding().isUnknown()).isTrue();
    assertThat(fine.paid().in(USD)).isEqualTo(Range.of(3000));
  }

  @Test
  void owesWhatTheLastReductionLeft() {
    Told reduced = Told.of(Act.REDUCTION, "b").on("2020-09").about("a").of("60", "USD");
    Fine fine = fine(imposed("a").of("100", "USD"), reduced, paid("c").of("20", "USD"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(4000));
    assertThat(fine.reducedBy().in(USD)).isEqualTo(Range.of(4000));
  }

  @Test
  void owesAnythingUpToTheWholeWhereNobodySaysWhatTheReductionLeft() {
    Fine fine = fine(imposed("a").of("100", "USD"), Told.of(Act.REDUCTION, "b").about("a"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(new Range(0, 10000));
  }

  @Test
  void takesOffWhatWasTakenByForce() {
    Fine fine = fine(imposed("a").of("100", "USD"), Told.of(Act.ENFORCEMENT, "b").about("a").of("70", "USD"));

    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(3000));
  }

  @Test
  void standsWhereItsAnnulmentWasRetracted() {
    assertThat(fine(imposed("a").of("100", "USD"), annulled("c").retracted()).state())
        .isEqualTo(FineStatus.OUTSTANDING);
  }

  @Test
  void doesNotTakeOffPaymentsThatWereRetractedOrAreOnlyExpected() {
    Fine fine =
        fine(
            imposed("a").of("100", "USD"),
            paid("b").of("30", "USD").retracted(),
            paid("c").of("30", "USD").standing(Position.PROSPECTIVE));

    assertThat(fine.outstanding().in(USD)).isEqualTo(Range.of(10000));
    assertThat(fine.payments()).hasSize(2);
  }

  @Test
  void countsUnknownAmountsApart() {
    FineTotals totals = totals(imposed("a").of("100", "USD"), imposed("e"));

    assertThat(totals.fines()).isEqualTo(2);
    assertThat(totals.amountsUnknown()).isEqualTo(1);
    assertThat(totals.imposed().in(USD)).isEqualTo(Range.of(10000));
  }

  @Test
  void addsUpEachCurrencyByItself() {
    FineTotals totals =
        totals(imposed("a").of("100", "USD"), imposed("b").of("50", "USD"), imposed("c").of("7", "KZT"));

    assertThat(totals.imposed().in(USD)).isEqualTo(Range.of(15000));
    assertThat(totals.imposed().in(KZT)).isEqualTo(Range.of(700));
  }

  @Test
  void keepsWhatWasRetractedOutOfTheTotals() {
    FineTotals totals = totals(imposed("a").of("100", "USD").retracted(), imposed("b").of("50", "USD"));

    assertThat(totals.imposed().in(USD)).isEqualTo(Range.of(5000));
    assertThat(totals.retracted()).isEqualTo(1);
  }

  @Test
  void tellsHowMuchOfTheTotalWasAnnulled() {
    FineTotals totals = totals(imposed("a").of("100", "USD"), annulled("b"));

    assertThat(totals.annulled().in(USD)).isEqualTo(Range.of(10000));
    assertThat(totals.outstanding().in(USD)).isEqualTo(Range.NONE);
  }

  private static Told imposed(String name) {
    return Told.of(Act.FINE, name).on("2020-08-1" + (name.charAt(0) - 'a')).with("fined", "a");
  }

  private static Told paid(String name) {
    return Told.of(Act.PAYMENT, name).about("a");
  }

  private static Told annulled(String name) {
    return Told.of(Act.ANNULMENT, name).about("a");
  }

  private static Fine fine(Told... told) {
    List<Fine> fines = Fine.of(facts(told));
    assertThat(fines).hasSize(1);
    return fines.getFirst();
  }

  private static FineTotals totals(Told... told) {
    return FineTotals.of(Fine.of(facts(told)));
  }
}
