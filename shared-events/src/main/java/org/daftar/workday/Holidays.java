package org.daftar.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.value.Jurisdiction;

/** Tables of public holidays. What they do not know, or know wrongly, people note on the log. */
public interface Holidays {

  /** Whether there is a table for a country. */
  boolean know(Jurisdiction country);

  /** What holiday a day is that holds in the whole country; empty where it is none, or there is no table. */
  Optional<String> name(Jurisdiction country, LocalDate day);

  /** The holidays of a year, in their order, each as it is called; empty where there is no table. */
  List<DayOff> in(Jurisdiction country, int year);
}
