package org.daftar.value;

import java.util.Optional;

/**
 * What every written text on the record must be: not blank, of bounded length, and printable Unicode that reads as it
 * stands.
 */
public final class Text {

  /** Longest single line: a name, a provision, a place. Characters, as UTF-16 counts them. */
  public static final int LINE = 500;

  /** Longest running text; what is longer is an exhibit. */
  public static final int PASSAGE = 100_000;

  private Text() {}

  /**
   * Checks a text of one line.
   *
   * @param field the field in which it stands, for the refusal
   * @throws BrokenRule unless it is printable, not blank and at most {@link #LINE} characters long
   */
  public static void line(String field, String text) {
    if (text.chars().anyMatch(character -> character == '\n' || character == 0x2028 || character == 0x2029)) {
      throw new BrokenRule(field, "text-has-line-breaks", "must be one line");
    }
    check(field, text, LINE);
  }

  /** Checks a text of one line, where there is one. */
  public static void line(String field, Optional<String> text) {
    text.ifPresent(present -> line(field, present));
  }

  /**
   * Checks a running text.
   *
   * @param field the field in which it stands, for the refusal
   * @throws BrokenRule unless it is printable, not blank and at most {@link #PASSAGE} characters long
   */
  public static void passage(String field, String text) {
    check(field, text, PASSAGE);
  }

  /** Checks a running text, where there is one. */
  public static void passage(String field, Optional<String> text) {
    text.ifPresent(present -> passage(field, present));
  }

  private static void check(String field, String text, int most) {
    if (text.isBlank()) {
      throw new BrokenRule(field, "text-is-blank", "must not be blank");
    }
    if (text.length() > most) {
      throw new BrokenRule(
          field, "text-is-too-long", "must have at most " + most + " characters, has " + text.length());
    }
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!allowed(character)) {
        throw new BrokenRule(
            field,
            "text-is-not-printable",
            "must be Unicode text; character %d is U+%04X".formatted(at + 1, character));
      }
      checkVisible(field, text, at);
      at += Character.charCount(character);
    }
  }

  /** Pages isolate every text's direction, yet a text also goes where nothing does: into a table, a letter, a court. */
  private static void checkVisible(String field, String text, int at) {
    int character = text.codePointAt(at);
    if (Invisible.turnsDirection(character)) {
      throw new BrokenRule(
          field, "text-turns-direction", unseen(at, character) + ", which turns the order of the letters around it");
    }
    if (Invisible.isHidden(text, at)) {
      throw new BrokenRule(field, "text-has-hidden-characters", unseen(at, character) + ", which nobody sees");
    }
  }

  private static String unseen(int at, int character) {
    return "must do without character %d, U+%04X %s".formatted(at + 1, character, Character.getName(character));
  }

  private static boolean allowed(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE -> false;
      case Character.CONTROL -> character == '\n' || character == '\t';
      default -> (character & 0xfffe) != 0xfffe;
    };
  }
}
