package org.daftar.date;

import java.time.LocalDate;

/**
 * The days on which something may have happened.
 *
 * @param earliest the first possible day; {@link LocalDate#MIN} where nothing bounds it
 * @param latest the last possible day; {@link LocalDate#MAX} where nothing bounds it
 */
public record DaySpan(LocalDate earliest, LocalDate latest) {

  /**
   * @throws InvalidDate where it ends before it starts
   */
  public DaySpan {
    if (latest.isBefore(earliest)) {
      throw new InvalidDate("must not end before it starts");
    }
  }

  /** Whether both spans have a day in common. */
  public boolean overlaps(DaySpan other) {
    return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
  }
}
