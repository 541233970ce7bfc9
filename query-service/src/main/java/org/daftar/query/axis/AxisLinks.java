package org.daftar.query.axis;

import java.time.LocalDate;

/** Where a picture leads whose marks are too many to be drawn one by one. */
public interface AxisLinks {

  /** The list of the entries that may have happened from the one day to the other. */
  String between(LocalDate from, LocalDate to);

  /** The list of the entries without a date. */
  String undated();
}
