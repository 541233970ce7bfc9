package org.daftar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.daftar.value.LangText.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndLanguagesTest {

  @ParameterizedTest
  @CsvSource({"Serikzhan Bilash, LATIN", "Серікжан Біләш, CYRILLIC", "سەرىكجان, ARABIC", "赛尔克坚, HAN", "«42», COMMON"})
  void tellsTheScriptOfANameFromItsFirstLetter(String name, Character.UnicodeScript script) {
    assertThat(form(name).script()).isEqualTo(script);
  }

  @Test
  void showsTheFirstFormOfAName() {
    assertThat(new PersonName(List.of(form("Ayman Umarova"), form("Айман Умарова"))).shown())
        .isEqualTo("Ayman Umarova");
  }

  @Test
  void refusesANameWithoutAFormOrWithOneTwice() {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new PersonName(List.of())).rule())
        .isEqualTo("name-has-no-form");
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new PersonName(List.of(form("A"), form("A")))).rule())
        .isEqualTo("name-form-stands-twice");
  }

  @ParameterizedTest
  @CsvSource({"Charged, LEFT_TO_RIGHT", "ئەيىبلەندى, RIGHT_TO_LEFT", "174 שם, RIGHT_TO_LEFT", "174, LEFT_TO_RIGHT"})
  void readsATextInTheDirectionOfItsFirstStrongCharacter(String text, Direction direction) {
    assertThat(LangText.of(text).direction()).isEqualTo(direction);
  }

  @Test
  void keepsOneTranslationALanguage() {
    Translation english = new Translation("Charged", new LanguageTag("en"), "A. Translator");

    assertThat(
            catchThrowableOfType(
                    BrokenRule.class, () -> new LangText("Айыпталды", new LanguageTag("kk"), List.of(english, english)))
                .rule())
        .isEqualTo("translation-stands-twice");
  }

  @ParameterizedTest
  @CsvSource({"KK-cyrl, kk-Cyrl", "en, en", "und, und", "zh-hans-cn, zh-Hans-CN"})
  void writesLanguagesInTheirCanonicalCase(String given, String canonical) {
    assertThat(new LanguageTag(given)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"english please", "e", "kk_Cyrl_", "-", "en-"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThat(catchThrowableOfType(BrokenRule.class, () -> new LanguageTag(tag)).rule())
        .isEqualTo("language-is-not-a-tag");
  }

  private static NameForm form(String text) {
    return new NameForm(text, NameForm.Kind.LEGAL, Optional.empty());
  }
}
