package org.daftar.value;

import java.util.Optional;

/**
 * One way in which a name is written.
 *
 * @param text the name as it is written, one line
 * @param kind what this form is to the party
 * @param language the language of the form, where somebody knows it
 */
public record NameForm(String text, Kind kind, Optional<LanguageTag> language) {

  public NameForm {
    Text.line("text", text);
  }

  /** The script of the first letter, by its Unicode name, e.g. {@code CYRILLIC}. */
  public Character.UnicodeScript script() {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }

  /** What a form of a name is to the party that bears it. */
  public enum Kind {
    LEGAL,
    ALIAS,
    TRANSLITERATION,
    PSEUDONYM
  }
}
