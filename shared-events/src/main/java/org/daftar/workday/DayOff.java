package org.daftar.workday;

import java.time.LocalDate;
import org.daftar.value.Text;

/**
 * A day on which nobody works.
 *
 * @param name what it is called, e.g. <i>Labour Day</i>
 * @param ground from where it is known
 */
public record DayOff(LocalDate day, String name, Ground ground) {

  public DayOff {
    Text.line("name", name);
  }

  /** From where a day off is known. */
  public enum Ground {
    /** A day of every week. */
    REST_DAY,
    /** A public holiday in the tables that come with Daftar. */
    PUBLIC_HOLIDAY,
    /** Somebody noted it on the log. */
    NOTED
  }
}
