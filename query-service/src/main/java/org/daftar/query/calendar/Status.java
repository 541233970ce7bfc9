package org.daftar.query.calendar;

/** What became of a date. */
public enum Status {
  /** A court date that stands. */
  STANDING,
  /** A court date that was put off to another one, or to none. */
  ADJOURNED,
  /** A court date that was put off without a new one. */
  SINE_DIE,
  /** A hearing that took place. */
  HELD,
  /** A court date that was called off. */
  CANCELLED,
  /** A deadline of which nothing else is on the record. */
  OPEN,
  /** A deadline that was met. */
  MET,
  /** A deadline that was missed. */
  MISSED,
  /** A deadline that no longer binds. */
  WAIVED;

  /** Whether it is what became of a deadline. */
  public boolean ofDeadline() {
    return compareTo(OPEN) >= 0;
  }
}
