package org.daftar.query.register.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names days. */
final class Days {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** A day, e.g. <i>18 August 2020</i>. */
  static String of(LocalDate day) {
    return DAY.format(day);
  }
}
