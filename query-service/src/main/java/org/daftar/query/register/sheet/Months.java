package org.daftar.query.register.sheet;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names months. */
final class Months {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Months() {}

  /** A month, e.g. <i>March 2019</i>. */
  static String of(YearMonth month) {
    return MONTH.format(month);
  }
}
