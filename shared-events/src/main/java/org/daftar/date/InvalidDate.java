package org.daftar.date;

/** A date refused: its message says which rule it breaks and what would be accepted. */
public final class InvalidDate extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidDate(String message) {
    super(message);
  }
}
