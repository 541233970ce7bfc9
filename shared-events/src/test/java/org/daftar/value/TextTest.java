package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "two\nlines\tand a tab", "سەرىكجان بىلاش", "می‌خواهم", "👩‍⚖️", "\u202Eoverride\u202C"})
  void takesEveryPrintableText(String text) {
    assertThatCode(() -> Text.passage("field", text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "bell\u0007", "\uD800", "tail\uDC00", "\uFFFE", "\uDBFF\uDFFF", "\u0085"})
  void refusesWhatIsNoText(String text) {
    assertThat(ruleOf(() -> Text.passage("field", text))).isEqualTo("text-is-not-printable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
  void refusesABlankText(String text) {
    assertThat(ruleOf(() -> Text.passage("field", text))).isEqualTo("text-is-blank");
  }

  @Test
  void refusesALineWithABreakInIt() {
    assertThat(ruleOf(() -> Text.line("field", "two\nlines"))).isEqualTo("text-has-line-breaks");
  }

  @Test
  void boundsLinesAndPassages() {
    assertThatCode(() -> Text.line("field", "x".repeat(Text.LINE))).doesNotThrowAnyException();
    assertThat(ruleOf(() -> Text.line("field", "x".repeat(Text.LINE + 1)))).isEqualTo("text-is-too-long");
    assertThat(ruleOf(() -> Text.passage("field", "x".repeat(Text.PASSAGE + 1)))).isEqualTo("text-is-too-long");
  }

  private static String ruleOf(Runnable check) {
    return catchThrowableOfType(BrokenRule.class, check::run).rule();
  }
}
