package org.daftar.date;

/**
 * A date expression of the Extended Date/Time Format, level 1 (Library of Congress, 2019; ISO 8601-2). It prints what
 * was parsed, to the letter. Date-times are not taken: a court date's local time stands beside it, with its zone.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /**
   * Reads an expression such as {@code 2019-03}, {@code 201X}, {@code 1974~}, {@code 2020-22}, {@code /2020-09} or
   * {@code 2019-03/..}.
   *
   * @throws InvalidDate saying what is wrong and what would be accepted
   */
  static Edtf parse(String expression) {
    return EdtfParser.parse(expression);
  }

  /** The days that it may mean. */
  DaySpan span();

  /** Whether any part of it is approximate. */
  boolean approximate();

  /** Whether any part of it is uncertain. */
  boolean uncertain();
}
