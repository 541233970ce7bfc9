package org.daftar.workday;

import java.time.LocalDate;
import org.daftar.value.Text;

/**
 * A day of which somebody noted on the log whether it is worked, against the week or the tables of holidays.
 *
 * @param worked whether it is a working day
 * @param name what it is called, or why it is so
 */
public record NotedDay(LocalDate day, boolean worked, String name) {

  public NotedDay {
    Text.line("name", name);
  }
}
