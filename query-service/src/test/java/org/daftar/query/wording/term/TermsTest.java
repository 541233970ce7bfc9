package org.daftar.query.wording.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daftar.value.Amount;
import org.daftar.value.Attribution.Stance;
import org.daftar.value.Money;
import org.daftar.value.Sanction;
import org.daftar.value.SanctionKind;
import org.daftar.value.SanctionLength;
import org.daftar.value.Standing;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;

public class TermsTest {

  @Test
  void saysThatAnAmountIsUnknownAndNotThatItIsZero() {
    assertThat(Terms.of(Money.UNKNOWN)).isEqualTo("amount unknown");
  }

  @Test
  void doesNotTakeAnEquivalentForTheSum() {
    Money equivalent = new Money(Optional.empty(), Optional.of(Amount.of("333", "USD")));

    assertThat(Terms.of(equivalent)).isEqualTo("equivalent to 333.00 USD according to the source");
  }

  @Test
  void givesTheEquivalentBesideTheSum() {
    Money both = new Money(Optional.of(Amount.of("138900", "KZT")), Optional.of(Amount.of("333", "USD")));

    assertThat(Terms.of(both)).isEqualTo("138900.00 KZT (333.00 USD according to the source)");
  }

  @Test
  void saysHowLongASanctionLastsAndWhatItForbids() {
    List<Sanction> sanctions =
        List.of(
            new Sanction(
                new SanctionKind("imprisonment"),
                Optional.of(SanctionLength.of("P2Y6M")),
                Optional.empty(),
                Optional.empty()),
            new Sanction(
                new SanctionKind("activity-ban"),
                Optional.of(SanctionLength.of("P1Y")),
                Optional.empty(),
                Optional.of("activism")));

    assertThat(Terms.of(sanctions, Taxonomy.builtIn()))
        .isEqualTo("imprisonment: 2 years, 6 months; activity ban: 1 year (activism)");
  }

  @Test
  void saysHowManyHoursOfWorkAndHowMuchMoneyASanctionIs() {
    Sanction fine =
        new Sanction(
            new SanctionKind("fine"), Optional.empty(), Optional.of(Money.of("139000", "KZT")), Optional.empty());

    assertThat(Terms.of(List.of(Sanction.of(new SanctionKind("community-work"), "PT120H"), fine), Taxonomy.builtIn()))
        .isEqualTo("community work: 120 hours; fine: 139000.00 KZT");
  }

  @Test
  void tellsAClaimFromAReport() {
    assertThat(Terms.of(Stance.CLAIMED, Optional.of("Serikzhan Bilash"))).isEqualTo("claimed by Serikzhan Bilash");
    assertThat(Terms.of(Stance.REPORTED, Optional.empty())).isEqualTo("reported");
  }

  @Test
  void namesWhoVerifiedAndHow() {
    Standing verified =
        new Standing(
            Standing.Position.DISPUTED_BY_OTHER_SIDE,
            Optional.of(new Standing.Verification("A. Monitor", "called the clerk")));

    assertThat(Terms.of(verified)).isEqualTo("disputed by other side; verified by A. Monitor: called the clerk");
  }
}
