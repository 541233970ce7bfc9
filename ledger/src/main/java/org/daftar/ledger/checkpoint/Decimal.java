package org.daftar.ledger.checkpoint;

import java.util.regex.Pattern;
import org.daftar.ledger.note.MalformedNote;

/** Whole numbers from 0 on as the formats write them: ASCII digits without leading zeros. */
final class Decimal {

  private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

  private Decimal() {}

  static long parse(String text) throws MalformedNote {
    try {
      if (FORM.matcher(text).matches()) {
        return Long.parseLong(text);
      }
    } catch (NumberFormatException e) {
      throw new MalformedNote("a number is too large: " + text);
    }
    throw new MalformedNote("a number is written in digits without leading zeros, not as " + text);
  }
}
