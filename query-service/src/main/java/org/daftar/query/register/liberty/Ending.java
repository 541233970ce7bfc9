package org.daftar.query.register.liberty;

import java.time.LocalDate;

/** How a stretch of detention ends. */
public sealed interface Ending {

  /**
   * On a day that is known, or known to lie between two days.
   *
   * @param earliest the first possible last day
   * @param latest the last possible last day
   */
  record On(LocalDate earliest, LocalDate latest) implements Ending {}

  /**
   * It goes on as far as the record tells: it counts to the day of reading.
   *
   * @param told whether a source says that it goes on; otherwise the record simply has no end of it
   */
  record GoesOn(boolean told) implements Ending {}

  /**
   * Sometime, nobody knows when.
   *
   * @param before the last day on which it may have ended; {@link LocalDate#MAX} where nothing bounds it
   */
  record Sometime(LocalDate before) implements Ending {}
}
