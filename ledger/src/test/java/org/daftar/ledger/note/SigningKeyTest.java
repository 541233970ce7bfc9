package org.daftar.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

  @Test
  void isReadAsItWasWritten() throws MalformedNote {
    SigningKey key = SigningKey.generate("example.org/log", Algorithm.ED25519, new SecureRandom());
    assertThat(SigningKey.parse(key.secret()).verifier()).isEqualTo(key.verifier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PRIVATE+KEY+",
        "example.org/log+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "PRIVATE+KEY+example.org/log+00000000+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "PRIVATE+KEY+example.org/log+33d7b496+AeHT",
        "PRIVATE+KEY+example.org/log+33d7b496+???"
      })
  void isRefusedInAnotherFormWithoutTellingTheSecret(String text) {
    assertThatExceptionOfType(MalformedNote.class)
        .isThrownBy(() -> SigningKey.parse(text))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("AeHT"));
  }
}
