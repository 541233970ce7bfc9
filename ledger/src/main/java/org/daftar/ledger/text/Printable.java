package org.daftar.ledger.text;

import java.util.regex.Pattern;

/**
 * What a stranger wrote, so that it can be shown: it must not move the cursor, turn the direction of the text, or begin
 * a line of its own that passes for one of ours.
 */
public final class Printable {

  private static final int LONGEST = 1_000;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  /** The text with a question mark for each such character, cut off where it is longer than one reads. */
  public static String of(String text) {
    String line = UNPRINTABLE.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text).replaceAll("?");
    return text.length() > LONGEST ? line + "…" : line;
  }
}
