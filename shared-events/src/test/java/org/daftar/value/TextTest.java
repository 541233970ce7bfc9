package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"plain", "two\nlines\tand a tab", "سەرىكجان بىلاش", "می‌خواهم", "👩‍⚖️"})
  void takesEveryPrintableText(String text) {
    assertThatCode(() -> Text.passage("field", text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "bell\u0007", "\uD800", "tail\uDC00", "\uFFFE", "\uDBFF\uDFFF", "\u0085"})
  void refusesWhatIsNoText(String text) {
    assertThat(ruleOf(() -> Text.passage("field", text))).isEqualTo("text-is-not-printable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום\u200F.",
        "(العربية\u200E)",
        "\u061C12",
        "PDF\u200Cها",
        "نامه\u200Cای",
        "ක්\u200Dෂ",
        "क्\u200Dष",
        "ភាសា\u200Bខ្មែរ",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\u2696\uFE0F",
        "ᠮᠣᠩᠭᠣᠯ\u180B",
        "葛\uDB40\uDD00"
      })
  void keepsWhatAScriptNeeds(String text) {
    assertThatCode(() -> Text.line("field", text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
  void refusesWhatTurnsTheOrderOfLetters(int control) {
    String text = "paid " + Character.toString(control) + "000.1 KZT";

    assertThatThrownBy(() -> Text.line("field", text))
        .hasMessageContaining("character 6, U+%04X %s".formatted(control, Character.getName(control)));
    assertThat(ruleOf(() -> Text.passage("field", text))).isEqualTo("text-turns-direction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bil\u200Bash",
        "Bil\u200Cash",
        "Bil\u200Dash",
        "Біл\u200Dәш",
        "Bil\u2060ash",
        "\uFEFFBilash",
        "Bil\u00ADash",
        "Bil\u2063ash",
        "Bil\u3164ash",
        "Bilash\uDB40\uDC41",
        "\u200D\u2696"
      })
  void refusesWhatNobodySees(String text) {
    assertThat(ruleOf(() -> Text.line("field", text))).isEqualTo("text-has-hidden-characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\u2028lines", "two\u2029lines"})
  void refusesALineWithASeparatorInIt(String text) {
    assertThat(ruleOf(() -> Text.line("field", text))).isEqualTo("text-has-line-breaks");
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
