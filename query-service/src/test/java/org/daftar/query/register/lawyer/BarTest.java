package org.daftar.query.register.lawyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;
import static org.daftar.query.register.Told.inCase;
import static org.daftar.query.register.Told.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.Records;
import org.junit.jupiter.api.Test;

class BarTest {

  @Test
  void tellsWhatHappenedOnWhoseAccountAndForWhomTheLawyerActsThere() {
    Lawyer lawyer = only(counsel("a").in("b"), threat("b").in("c").onAccountOf("b"));

    assertThat(lawyer.happenings())
        .singleElement()
        .satisfies(happening -> {
          assertThat(happening.kind()).isEqualTo("threat");
          assertThat(happening.onAccountOf()).containsExactly(inCase("b"));
          assertThat(happening.clients()).containsExactly(party("k"));
        });
  }

  @Test
  void takesTheCaseToWhichAnEntryBelongsWhereNoneIsNamed() {
    assertThat(only(counsel("a"), threat("b")).happenings().getFirst().onAccountOf()).containsExactly(inCase("a"));
  }

  @Test
  void leavesOutWhatALawyerDidAndWhatWasDoneToOthers() {
    Told byLawyer = Told.of(Act.INCIDENT, "b").saying("threat").with("alleged-perpetrator", "l").with("target", "k");
    Told payment = Told.of(Act.PAYMENT, "c").with("payer", "l");

    assertThat(only(counsel("a"), byLawyer, payment).happenings()).isEmpty();
  }

  @Test
  void tellsOfDetentionAndExclusionToo() {
    Lawyer lawyer =
        only(
            counsel("a"),
            Told.of(Act.ARREST, "b").on("2019-01").with("arrested", "l"),
            Told.of(Act.EXCLUSION, "c").on("2019-02").with("kept-out", "l"));

    assertThat(lawyer.kinds()).containsExactly("arrest", "exclusion");
  }

  @Test
  void doesNotCountWhatWasRetractedAndShowsIt() {
    Lawyer lawyer = only(counsel("a"), threat("b").retracted());

    assertThat(lawyer.count()).isZero();
    assertThat(lawyer.happenings()).hasSize(1);
    assertThat(lawyer.status()).isEqualTo("nothing-on-record");
  }

  @Test
  void countsOnceWhatHappenedToTwoLawyersTogether() {
    List<Lawyer> lawyers =
        Bar.of(
            Set.of(party("l"), party("m")),
            facts(Told.of(Act.INCIDENT, "b").saying("search").with("target", "l", "m")),
            Records.DISTINCT);

    assertThat(LawyerTotals.of(lawyers)).isEqualTo(new LawyerTotals(2, 2, Map.of("search", 1L)));
  }

  private static Told counsel(String name) {
    return Told.of(Act.COUNSEL, name).with("counsel", "l").with("client", "k");
  }

  private static Told threat(String name) {
    return Told.of(Act.INCIDENT, name).saying("threat").with("target", "l");
  }

  private static Lawyer only(Told... told) {
    List<Lawyer> lawyers = Bar.of(Set.of(party("l")), facts(told), Records.DISTINCT);
    assertThat(lawyers).hasSize(1);
    return lawyers.getFirst();
  }
}
