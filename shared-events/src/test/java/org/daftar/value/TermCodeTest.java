package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermCodeTest {

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void isReadAgainFromItsQualifiedForm(Vocabulary vocabulary) {
    TermCode code = vocabulary.term("something-else");

    assertThat(TermCode.ofQualified(code.qualified())).isEqualTo(code);
  }

  @Test
  void standsBehindItsVocabulary() {
    assertThat(new IncidentType("threat").qualified()).isEqualTo("incident-type:threat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "threat", "comet:threat", "incident-type:", "incident-type:Threat", ":threat"})
  void isNothingElse(String text) {
    assertThatThrownBy(() -> TermCode.ofQualified(text)).isInstanceOf(BrokenRule.class);
  }
}
