package org.daftar.ledger.leaf;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The times of leaves: UTC, to the millisecond. */
final class LeafTime {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Where the digits stand in {@code 2026-11-22T01:51:48.551Z}. */
  private static final String FORM = "0000-00-00T00:00:00.000Z";

  private LeafTime() {}

  static String write(Instant time) {
    return MILLISECONDS.format(time);
  }

  /**
   * The time that is written so.
   *
   * @throws MalformedLeaf where no leaf writes a time so
   * @throws java.time.DateTimeException where there is no such day or time of day
   */
  static Instant read(String text) throws MalformedLeaf {
    if (!hasForm(text)) {
      throw new MalformedLeaf("the time of a leaf is written to the millisecond: " + text);
    }
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * 1_000_000)
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean hasForm(String text) {
    int at = 0;
    while (at < FORM.length() && at < text.length() && fits(text, at)) {
      at++;
    }
    return at == FORM.length() && at == text.length();
  }

  private static boolean fits(String text, int at) {
    char letter = text.charAt(at);
    return FORM.charAt(at) == '0' ? letter >= '0' && letter <= '9' : letter == FORM.charAt(at);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
