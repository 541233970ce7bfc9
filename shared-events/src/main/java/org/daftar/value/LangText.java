package org.daftar.value;

import java.util.List;

/**
 * A text in its own language, with translations beside it: the original is never replaced.
 *
 * @param text the original wording, at most {@link Text#PASSAGE} characters
 * @param language the language of the original
 * @param translations at most one a language
 */
public record LangText(String text, LanguageTag language, List<Translation> translations) {

  public LangText {
    Text.passage("text", text);
    translations = List.copyOf(translations);
    if (translations.stream().map(Translation::language).distinct().count() < translations.size()) {
      throw new BrokenRule("translations", "translation-stands-twice", "must have at most one translation a language");
    }
  }

  /** A text without translations. */
  public static LangText of(String text, String language) {
    return new LangText(text, new LanguageTag(language), List.of());
  }

  /** A text whose language nobody stated. */
  public static LangText of(String text) {
    return new LangText(text, LanguageTag.UNKNOWN, List.of());
  }

  /** Which way the original reads. */
  public Direction direction() {
    return Direction.of(text);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * The text in another language.
   *
   * @param translator who translated, a person or a programme
   */
  public record Translation(String text, LanguageTag language, String translator) {

    public Translation {
      Text.passage("text", text);
      Text.line("translator", translator);
    }
  }
}
