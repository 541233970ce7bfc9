package org.daftar.ledger.canonical;

import java.util.List;

/** How letters that cannot stand for themselves are written: RFC 8785 section 3.2.2.2. */
final class Escapes {

  private static final String SHORT = "\b\t\n\f\r\"\\";
  private static final List<String> WRITTEN = List.of("\\b", "\\t", "\\n", "\\f", "\\r", "\\\"", "\\\\");

  private Escapes() {}

  /** Writes a text without the quotation marks around it. */
  static void write(String text, StringBuilder out) {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        out.append(text, plain, i).append(escaped(letter));
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length());
  }

  private static String escaped(char letter) {
    int known = SHORT.indexOf(letter);
    return known >= 0 ? WRITTEN.get(known) : String.format("\\u%04x", (int) letter);
  }

  /**
   * The text that is written so.
   *
   * @throws NotCanonical where it would be written otherwise
   */
  static String undone(String written) throws NotCanonical {
    StringBuilder text = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int backslash = written.indexOf('\\', at);
      int end = backslash < 0 ? written.length() : backslash;
      text.append(written, at, end);
      at = end;
      if (backslash >= 0) {
        at += escape(written, backslash, text);
      }
    }
    StringBuilder again = new StringBuilder(written.length());
    write(text.toString(), again);
    if (!written.contentEquals(again)) {
      throw new NotCanonical("a text has escapes that are not needed, or not those of RFC 8785: " + written);
    }
    return text.toString();
  }

  /** Adds the letter of an escape; returns how long that is. */
  private static int escape(String written, int at, StringBuilder text) throws NotCanonical {
    for (int i = 0; i < WRITTEN.size(); i++) {
      if (written.startsWith(WRITTEN.get(i), at)) {
        text.append(SHORT.charAt(i));
        return 2;
      }
    }
    try {
      text.append((char) Integer.parseInt(written, at + 2, at + 6, 16));
      return 6;
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new NotCanonical("there is no such escape: " + written);
    }
  }
}
