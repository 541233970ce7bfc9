package org.daftar.events.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.ChargeEvent.ChargeAmended;
import org.daftar.events.ChargeEvent.ChargeDropped;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.ChargeEvent.ChargeReclassified;
import org.daftar.events.Fact;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import org.daftar.value.Standing;
import org.junit.jupiter.api.Test;

class ChargeStatusTest {

  private static final CaseId CASE = new CaseId("cas_" + "a".repeat(26));
  private static final EntryId CHARGE = new EntryId("ent_" + "a".repeat(26));
  private static final EntryId LATER = new EntryId("ent_" + "b".repeat(26));
  private static final PartyId ACCUSED = new PartyId("pty_" + "a".repeat(26));
  private static final PartyId ANOTHER = new PartyId("pty_" + "b".repeat(26));
  private static final ChargeFiled FILED =
      new ChargeFiled(CASE, CHARGE, on("2019"), ACCUSED, Optional.of("art. 174"), Optional.empty(), Optional.empty());

  @Test
  void isPendingWhereNothingIsTold() {
    assertThat(status()).isEqualTo(ChargeStatus.PENDING);
    assertThat(status(amended("2020", Optional.empty()))).isEqualTo(ChargeStatus.PENDING);
  }

  @Test
  void isReclassifiedWhereItBecameAnotherAndNothingSettledIt() {
    assertThat(status(reclassified("2020"))).isEqualTo(ChargeStatus.RECLASSIFIED);
    assertThat(status(reclassified("2020"), verdict("2021", ACCUSED, VerdictGiven.Outcome.CONVICTED)))
        .isEqualTo(ChargeStatus.CONVICTED);
  }

  @Test
  void isSettledByADropOrAVerdict() {
    assertThat(status(dropped("2020"))).isEqualTo(ChargeStatus.DROPPED);
    assertThat(status(verdict("2020", ACCUSED, VerdictGiven.Outcome.CONVICTED))).isEqualTo(ChargeStatus.CONVICTED);
    assertThat(status(verdict("2020", ACCUSED, VerdictGiven.Outcome.ACQUITTED))).isEqualTo(ChargeStatus.ACQUITTED);
  }

  @Test
  void isNotSettledByAVerdictOnSomebodyElse() {
    assertThat(status(verdict("2020", ANOTHER, VerdictGiven.Outcome.CONVICTED))).isEqualTo(ChargeStatus.PENDING);
  }

  @Test
  void isWhatTheLatestThatSettledItMadeOfItWhenItWasRecordedBefore() {
    assertThat(status(dropped("2022"), verdict("2020", ACCUSED, VerdictGiven.Outcome.CONVICTED)))
        .isEqualTo(ChargeStatus.DROPPED);
  }

  @Test
  void isWhatWasRecordedLastAmongThoseOfOneDate() {
    assertThat(status(dropped("2020"), verdict("2020", ACCUSED, VerdictGiven.Outcome.ACQUITTED)))
        .isEqualTo(ChargeStatus.ACQUITTED);
  }

  @Test
  void isOpenUntilItIsSettled() {
    assertThat(Stream.of(ChargeStatus.values()).filter(ChargeStatus::isOpen))
        .containsExactly(ChargeStatus.PENDING, ChargeStatus.RECLASSIFIED);
  }

  @Test
  void standsUnderTheProvisionThatWasGivenLast() {
    assertThat(provision()).contains("art. 174");
    assertThat(provision(amended("2021", Optional.of("art. 174(2)")), reclassified("2020"))).contains("art. 174(2)");
    assertThat(provision(reclassified("2020"), amended("2021", Optional.empty()))).contains("art. 400");
  }

  private static ChargeStatus status(Fact... later) {
    return ChargeStatus.of(FILED, about(later));
  }

  private static Optional<String> provision(Fact... later) {
    return ChargeStatus.provision(FILED, about(later));
  }

  private static LaterFacts about(Fact... later) {
    return entry -> entry.equals(CHARGE) ? Stream.of(later) : Stream.empty();
  }

  private static ChargeAmended amended(String on, Optional<String> provision) {
    return new ChargeAmended(
        CASE, LATER, on(on), CHARGE, Optional.empty(), provision, Optional.of(LangText.of("In other words")));
  }

  private static ChargeReclassified reclassified(String on) {
    return new ChargeReclassified(CASE, LATER, on(on), CHARGE, Optional.empty(), "art. 400");
  }

  private static ChargeDropped dropped(String on) {
    return new ChargeDropped(CASE, LATER, on(on), CHARGE, Optional.empty(), Optional.empty());
  }

  private static VerdictGiven verdict(String on, PartyId accused, VerdictGiven.Outcome outcome) {
    return new VerdictGiven(CASE, LATER, on(on), outcome, accused, Optional.empty(), List.of(CHARGE));
  }

  private static Account on(String date) {
    return new Account(
        FuzzyDate.of(date),
        LangText.of("What happened"),
        Optional.empty(),
        List.of(),
        true,
        Standing.of(Standing.Position.UNSURE),
        List.of());
  }
}
