package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionLengthTest {

  @ParameterizedTest
  @CsvSource({"P7Y, P7Y", "P2Y6M, P2Y6M", "P15D, P15D", "P2W, P14D", "PT120H, PT120H", "P1DT8H, P1DT8H", "P18M, P18M"})
  void saysAgainWhatItRead(String read, String said) {
    assertThat(SanctionLength.of(read)).hasToString(said);
    assertThat(SanctionLength.of(said)).isEqualTo(SanctionLength.of(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-3Y", "-P3Y", "P0D", "PT0H", "P0Y", "P1Y-1M", "PT-5H"})
  void isAboveZero(String duration) {
    assertThat(refusal(duration).rule()).isEqualTo("duration-is-not-positive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "three years", "3Y", "P3", "PT", "P1Y2Y", "PT5M", "P99999999999Y", "PT1234567H", "p3y"})
  void isAnIsoDuration(String duration) {
    assertThat(refusal(duration).rule()).isEqualTo("duration-is-not-iso-8601");
  }

  private static BrokenRule refusal(String duration) {
    return catchThrowableOfType(BrokenRule.class, () -> SanctionLength.of(duration));
  }
}
