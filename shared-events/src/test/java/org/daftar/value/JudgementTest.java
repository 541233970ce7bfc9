package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.daftar.identity.SourceId;
import org.daftar.value.Attribution.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How statements are attributed, graded and sanctioned. */
class JudgementTest {

  private static final SourceId SOURCE = new SourceId("src_aaaaaaaaaaaaaaaaaaaaaaaaaa");

  @ParameterizedTest
  @CsvSource({"A1", "B2", "F6"})
  void readsAndPrintsAdmiraltyGradings(String grading) {
    assertThat(Grading.of(grading)).hasToString(grading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A0", "A7", "G1", "a1", "B22", "1A"})
  void refusesOtherGradings(String grading) {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> Grading.of(grading)).rule())
        .isEqualTo("grading-is-not-admiralty");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLAIMED", "DENIED"})
  void aClaimNeedsAClaimant(Stance stance) {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> attribution(stance, Optional.of(SOURCE))).field())
        .isEqualTo("by");
  }

  @Test
  void onlyAnOwnObservationMayHaveNoSource() {
    assertThat(attribution(Stance.OWN_OBSERVATION, Optional.empty()).source()).isEmpty();
    assertThat(catchThrowableOfType(BrokenRule.class, () -> attribution(Stance.REPORTED, Optional.empty())).rule())
        .isEqualTo("attribution-without-source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"defence-lawyer", "accused", "role2"})
  void takesRolesThatAnOrganisationMakesUp(String code) {
    assertThat(new Role(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Defence", "defence lawyer", "-x", "x-", "2x", "роль"})
  void refusesWhatIsNoCode(String code) {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new Role(code)).rule()).isEqualTo("role-is-not-a-code");
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new Tag(code)).rule()).isEqualTo("tag-is-not-a-code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kz", "KAZ", "XX"})
  void refusesWhatIsNoCountry(String code) {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new Jurisdiction(code)).rule())
        .isEqualTo("jurisdiction-is-unknown");
  }

  private static Attribution attribution(Stance stance, Optional<SourceId> source) {
    return new Attribution(stance, Optional.empty(), source, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
