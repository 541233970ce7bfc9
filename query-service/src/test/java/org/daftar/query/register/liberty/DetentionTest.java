package org.daftar.query.register.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;
import static org.daftar.query.register.Told.inCase;
import static org.daftar.query.register.Told.party;
import static org.daftar.query.register.liberty.Confinement.CUSTODY;
import static org.daftar.query.register.liberty.Confinement.HOUSE_ARREST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.Records;
import org.daftar.query.register.sieve.Sieve;
import org.daftar.value.Standing.Position;
import org.junit.jupiter.api.Test;

class DetentionTest {

  private static final LocalDate READING = LocalDate.of(2020, 1, 10);

  @Test
  void countsTheFirstAndTheLastDay() {
    assertThat(custody(held("a", "2019-03-10/2019-03-12"))).isEqualTo(days(3, 3));
  }

  @Test
  void countsADayOnceWhereDetentionsOverlap() {
    assertThat(custody(held("a", "2019-03-01/2019-03-10"), held("b", "2019-03-05/2019-03-15"))).isEqualTo(days(15, 15));
  }

  @Test
  void countsADayOnceWhereTwoCasesTellIt() {
    assertThat(custody(held("a", "2019-03-01/2019-03-10"), held("b", "2019-03-01/2019-03-10").in("b")))
        .isEqualTo(days(10, 10));
  }

  @Test
  void countsWhatGoesOnToTheDayOfReading() {
    assertThat(custody(held("a", "2020-01-01/.."))).isEqualTo(days(10, 10));
    assertThat(custody(held("a", "2020-01-01"))).isEqualTo(days(10, 10));
    assertThat(only(held("a", "2020-01-01")).isHeld()).isTrue();
  }

  @Test
  void countsNoDayAfterTheDayOfReading() {
    assertThat(custody(held("a", "2020-01-01/2030-12-31"))).isEqualTo(days(10, 10));
    assertThat(custody(held("a", "2020-02-01/2020-03-01"))).isEqualTo(days(0, 0));
  }

  @Test
  void endsWithTheRelease() {
    Detainee person = only(held("a", "2019-03-10"), released("b", "2019-03-12"));

    assertThat(person.days(CUSTODY)).isEqualTo(days(3, 3));
    assertThat(person.isHeld()).isFalse();
  }

  @Test
  void goesOnWhereTheReleaseWasRetracted() {
    assertThat(only(held("a", "2019-03-10"), released("b", "2019-03-12").retracted()).isHeld()).isTrue();
  }

  @Test
  void doesNotEndWithTheReleaseInAnotherCaseOrOfAnotherPerson() {
    assertThat(only(held("a", "2019-03-10"), released("b", "2019-03-12").in("b")).isHeld()).isTrue();
    Told other = Told.of(Act.RELEASE, "b").on("2019-03-12").with("released", "b");
    assertThat(only(held("a", "2019-03-10"), other).isHeld()).isTrue();
  }

  @Test
  void leadsFromArrestToCustodyToHouseArrestAndCountsThatApart() {
    Detainee person =
        only(
            arrested("a", "2019-03-10"),
            held("b", "2019-03-11"),
            held("c", "2019-03-20").saying("house-arrest"),
            released("d", "2019-03-29"));

    assertThat(person.days(CUSTODY)).isEqualTo(days(11, 11));
    assertThat(person.days(HOUSE_ARREST)).isEqualTo(days(10, 10));
  }

  @Test
  void tellsTheLeastAndTheMostWhereDatesAreKnownToTheMonth() {
    assertThat(custody(held("a", "2019-03/2019-05"))).isEqualTo(days(32, 92));
  }

  @Test
  void countsADayAtLeastWhereItBeganAndEndedInOneMonth() {
    assertThat(custody(held("a", "2019-03"), released("b", "2019-03"))).isEqualTo(days(1, 31));
  }

  @Test
  void tellsTheLeastAndTheMostWhereAccountsDiffer() {
    assertThat(custody(held("a", "2019-03-01/2019-03-10").beside("b"), held("b", "2019-03-03/2019-03-12")))
        .isEqualTo(days(8, 12));
  }

  @Test
  void doesNotKnowHowLongAnArrestLastedThatNothingFollowed() {
    assertThat(custody(arrested("a", "2020-01-01"))).isEqualTo(days(1, 10));
  }

  @Test
  void doesNotKnowWhenSomebodyWasFreedWhoWasArrestedAgain() {
    assertThat(custody(held("a", "2019-03-01/"), arrested("b", "2019-03-20"), released("c", "2019-03-21")))
        .isEqualTo(days(3, 21));
  }

  @Test
  void leavesOpenWhenCustodyEndedWhereHouseArrestIsKnownToTheYear() {
    Detainee person =
        only(arrested("a", "2019-03"), held("b", "2019").saying("house-arrest"), released("c", "2019-08"));

    assertThat(person.days(CUSTODY)).isEqualTo(days(1, 184));
    assertThat(person.days(HOUSE_ARREST)).isEqualTo(days(1, 243));
  }

  @Test
  void endsWithItsEndHoweverThatNamesIt() {
    assertThat(custody(held("a", "2019-03-10"), ended("b", "expired").on("2019-03-12"))).isEqualTo(days(3, 3));
    assertThat(custody(held("a", "2019-03-10"), ended("b", "expired").on("2019-03-12").about("a")))
        .isEqualTo(days(3, 3));
  }

  @Test
  void goesOnUnderHouseArrestThatReplacedCustodyOnThatDay() {
    Detainee person =
        only(
            held("a", "2019-12-10"),
            held("b", "2020-01-01").saying("house-arrest"),
            ended("c", "replaced").on("2020-01-01").about("a"));

    assertThat(person.days(HOUSE_ARREST)).isEqualTo(days(10, 10));
    assertThat(person.days(CUSTODY)).isEqualTo(days(23, 23));
    assertThat(person.isHeld()).isTrue();
  }

  @Test
  void goesOnBeyondTheEndThatWasToldWhereItWasExtended() {
    Told extended = Told.of(Act.EXTENSION, "b").on("2020-01-05").with("detained", "a").about("a");

    assertThat(custody(held("a", "2020-01-01/2020-01-05"), extended)).isEqualTo(days(10, 10));
    assertThat(custody(held("a", "2020-01-01/2020-01-05"), extended.retracted())).isEqualTo(days(5, 5));
  }

  @Test
  void keepsUndatedDetentionsOutOfTheDays() {
    Detainee person = only(held("a", "2019-03-01/2019-03-10"), Told.of(Act.ARREST, "b").with("arrested", "a"));

    assertThat(person.days(CUSTODY)).isEqualTo(days(10, 10));
    assertThat(person.undated()).isEqualTo(1);
  }

  @Test
  void doesNotCountWhatWasRetractedOrIsOnlyExpected() {
    List<Detainee> detainees =
        detainees(
            held("a", "2019-03-01/2019-03-10").retracted(),
            held("b", "2019-04-01/2019-04-10").standing(Position.PROSPECTIVE));

    assertThat(detainees.getFirst().days(CUSTODY)).isEqualTo(DayCount.NONE);
    assertThat(LibertyTotals.of(detainees).persons()).isZero();
    assertThat(LibertyTotals.of(detainees).notCounted()).isEqualTo(1);
  }

  @Test
  void takesRecordsThatWereMergedForOnePerson() {
    Told other = Told.of(Act.DETENTION, "b").saying("custody").on("2019-03-05/2019-03-15").with("detained", "b");

    assertThat(
            Detention.of(
                facts(held("a", "2019-03-01/2019-03-10"), other), new Records(Map.of(party("b"), party("a"))), READING))
        .singleElement()
        .extracting(person -> person.days(CUSTODY))
        .isEqualTo(days(15, 15));
  }

  @Test
  void countsOnlyTheDaysOfThePeriodAndTheCaseThatAreAskedFor() {
    Detainee person = only(held("a", "2019-03-01/2019-03-10"), held("b", "2019-03-08/2019-03-20").in("b"));
    Sieve march =
        new Sieve(
            Optional.empty(),
            Optional.empty(),
            Records.DISTINCT,
            Optional.of(LocalDate.of(2019, 3, 5)),
            Optional.of(LocalDate.of(2019, 3, 9)),
            Set.of());
    Sieve second =
        new Sieve(
            Optional.of(Set.of(inCase("b"))),
            Optional.empty(),
            Records.DISTINCT,
            Optional.empty(),
            Optional.empty(),
            Set.of());

    assertThat(person.through(march).orElseThrow().days(CUSTODY)).isEqualTo(days(5, 5));
    assertThat(person.through(second).orElseThrow().days(CUSTODY)).isEqualTo(days(13, 13));
  }

  private static Told held(String name, String edtf) {
    return Told.of(Act.DETENTION, name).saying("custody").on(edtf).with("detained", "a");
  }

  private static Told arrested(String name, String edtf) {
    return Told.of(Act.ARREST, name).on(edtf).with("arrested", "a");
  }

  private static Told ended(String name, String how) {
    return Told.of(Act.DETENTION_END, name).saying(how).with("detained", "a");
  }

  private static Told released(String name, String edtf) {
    return Told.of(Act.RELEASE, name).on(edtf).with("released", "a");
  }

  private static DayCount days(long least, long most) {
    return new DayCount(least, most);
  }

  private static DayCount custody(Told... told) {
    return only(told).days(CUSTODY);
  }

  private static Detainee only(Told... told) {
    List<Detainee> detainees = detainees(told);
    assertThat(detainees).hasSize(1);
    return detainees.getFirst();
  }

  private static List<Detainee> detainees(Told... told) {
    return Detention.of(facts(told), Records.DISTINCT, READING);
  }
}
