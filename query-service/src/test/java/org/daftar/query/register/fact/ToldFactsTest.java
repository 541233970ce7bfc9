package org.daftar.query.register.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.entry;
import static org.daftar.query.register.Told.facts;

import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.daftar.value.Standing.Position;
import org.junit.jupiter.api.Test;

class ToldFactsTest {

  @Test
  void countsAccountsOfOneFactOnce() {
    assertThat(facts(incident("a").beside("b"), incident("b").beside("a"), incident("c")).all()).hasSize(2);
  }

  @Test
  void followsAccountsThatStandBesideOneAnotherInARow() {
    ToldFacts facts = facts(incident("a").beside("b"), incident("b").beside("a", "c"), incident("c").beside("b"));

    assertThat(facts.all()).singleElement().extracting(fact -> fact.entries().size()).isEqualTo(3);
  }

  @Test
  void countsAnAccountThatWasMovedToAnotherCaseByItself() {
    assertThat(facts(incident("a").beside("b"), incident("b").in("b")).all()).hasSize(2);
  }

  @Test
  void putsTheEarliestAccountFirstAndWhatWasRetractedLast() {
    ToldFacts facts =
        facts(
            incident("a").on("2019").beside("b", "c").retracted(),
            incident("b").on("2020-05").beside("a"),
            incident("c").on("2020-04").beside("a"));

    assertThat(facts.all().getFirst().entries()).containsExactly(entry("c"), entry("b"), entry("a"));
  }

  @Test
  void doesNotCountAFactOfWhichEveryAccountWasRetracted() {
    assertThat(facts(incident("a").beside("b").retracted(), incident("b").retracted()).all().getFirst().counts())
        .isFalse();
    assertThat(facts(incident("a").beside("b").retracted(), incident("b")).all().getFirst().counts()).isTrue();
  }

  @Test
  void doesNotCountWhatIsOnlyExpected() {
    assertThat(facts(incident("a").standing(Position.PROSPECTIVE)).all().getFirst().counts()).isFalse();
  }

  @Test
  void countsWhatIsDisputedAndSaysSo() {
    ToldFact fact = facts(incident("a").standing(Position.DISPUTED_BY_OTHER_SIDE)).all().getFirst();

    assertThat(fact.counts()).isTrue();
    assertThat(fact.isContested()).isTrue();
  }

  @Test
  void findsWhatRefersToAnyAccountOfAFactOnce() {
    ToldFacts facts =
        facts(
            Told.of(Act.FINE, "a").beside("b"),
            Told.of(Act.FINE, "b"),
            Told.of(Act.PAYMENT, "c").about("b").beside("d"),
            Told.of(Act.PAYMENT, "d").about("a"),
            Told.of(Act.ANNULMENT, "e").about("a"));

    assertThat(facts.about(facts.all().getFirst(), Act.PAYMENT)).hasSize(1);
  }

  private static Told incident(String name) {
    return Told.of(Act.INCIDENT, name);
  }
}
