package org.daftar.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What people write as one word: letters, marks and digits, and single hyphens or apostrophes that join such parts.
 * Texts are cut by hand, since half of the time in which read models are built anew went into a regular expression that
 * says the same.
 *
 * @param parts what is between the joints; empty where a word begins with a letter apostrophe
 */
record Compound(List<String> parts) {

  /** Hyphen, apostrophe, right quotation mark, modifier apostrophe (which is a letter too) and unbreakable hyphen. */
  private static final String JOINTS = "-'\u2019\u02BC\u2011";

  Compound {
    parts = List.copyOf(parts);
  }

  /** Tells all those of a text, in their order. */
  static void in(String text, Consumer<Compound> each) {
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        each.accept(between(text, at, end));
        at = end;
      }
    }
  }

  String whole() {
    return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
  }

  boolean isJoined() {
    return parts.size() > 1;
  }

  private static int endOfWord(String text, int start) {
    int end = endOfPart(text, start);
    while (end > start && end < text.length() && isJoint(text.charAt(end))) {
      int further = endOfPart(text, end + 1);
      if (further == end + 1) {
        return end;
      }
      end = further;
    }
    return end;
  }

  private static int endOfPart(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static Compound between(String text, int start, int end) {
    List<String> parts = new ArrayList<>(1);
    int from = start;
    for (int at = start; at < end; at++) {
      if (isJoint(text.charAt(at))) {
        parts.add(text.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(text.substring(from, end));
    return new Compound(parts);
  }

  private static boolean isJoint(char letter) {
    return JOINTS.indexOf(letter) >= 0;
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
