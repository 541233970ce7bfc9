package org.daftar.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {

  private static final String PUBLISHED =
      "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

  @Test
  void readsAKeyWhoseBase64HoldsAPlusSign() throws MalformedNote {
    VerifierKey key = VerifierKey.parse(PUBLISHED);
    assertThat(key.name()).isEqualTo("example.com/log/testdata");
    assertThat(key).hasToString(PUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "name+33d7b496",
        "example.com/log/testdata+33d7b497+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "example.com/log/another+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "example.com/log/testdata+33D7B496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "example.com/log/testdata+33d7b496+BeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkQ=",
        "+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx",
        "na me+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"
      })
  void refusesWhatIsNoKey(String text) {
    assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> VerifierKey.parse(text));
  }

  @Test
  void tellsNothingSecretAboutASigningKey() {
    assertThat(NoteTest.key("example.org/log", 7))
        .hasToString("SigningKey[example.org/log+" + NoteTest.key("example.org/log", 7).verifier().id() + "]");
  }
}
