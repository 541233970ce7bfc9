package org.daftar.date;

/** The finest part of a date that is given. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
