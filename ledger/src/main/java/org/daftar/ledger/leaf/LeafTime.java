package org.daftar.ledger.leaf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The times of leaves: UTC, to the millisecond. */
final class LeafTime {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Where the digits stand in {@code 2026-11-22T01:51:48.551Z}. */
  private static final String FORM = "0000-00-00T00:00:00.000Z";

  /** How long a time is. */
  static final int LENGTH = FORM.length();

  /** Where no time is written. */
  static final long NONE = Long.MIN_VALUE;

  private static final long SECOND = 1_000;
  private static final long DAY = 24 * 60 * 60 * SECOND;

  private LeafTime() {}

  static String write(Instant time) {
    return MILLISECONDS.format(time);
  }

  /**
   * The time that is written so.
   *
   * @throws MalformedLeaf where no leaf writes a time so
   * @throws DateTimeException where there is no such day or time of day
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

  /**
   * The time that is written in some bytes, in milliseconds since 1970.
   *
   * @param from where as many bytes stand as a time has
   * @return {@link #NONE} where that is not how a leaf writes a time, or there is no such day or time of day
   */
  static long read(byte[] text, int from) {
    for (int i = 0; i < LENGTH; i++) {
      if (!fits(text[from + i], i)) {
        return NONE;
      }
    }
    try {
      LocalDate day =
          LocalDate.of(100 * two(text, from) + two(text, from + 2), two(text, from + 5), two(text, from + 8));
      LocalTime time = LocalTime.of(two(text, from + 11), two(text, from + 14), two(text, from + 17));
      return day.toEpochDay() * DAY
          + time.toSecondOfDay() * SECOND
          + 10L * two(text, from + 20)
          + digit(text, from + 22);
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  private static int two(byte[] text, int at) {
    return 10 * digit(text, at) + digit(text, at + 1);
  }

  private static int digit(byte[] text, int at) {
    return text[at] - '0';
  }

  private static boolean hasForm(String text) {
    int at = 0;
    while (at < FORM.length() && at < text.length() && fits(text.charAt(at), at)) {
      at++;
    }
    return at == FORM.length() && at == text.length();
  }

  private static boolean fits(int letter, int at) {
    return FORM.charAt(at) == '0' ? letter >= '0' && letter <= '9' : letter == FORM.charAt(at);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
