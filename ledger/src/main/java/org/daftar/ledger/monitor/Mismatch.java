package org.daftar.ledger.monitor;

import org.daftar.ledger.text.Printable;
import org.jspecify.annotations.Nullable;

/** A log is not what it says, or not what it was. */
public final class Mismatch extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  Mismatch(String place, @Nullable String why) {
    super(Printable.of(String.valueOf(why)));
    this.place = Printable.of(place);
  }

  static void unless(boolean holds, String place, String otherwise) throws Mismatch {
    if (!holds) {
      throw new Mismatch(place, otherwise);
    }
  }

  /** Where and why, in one line. */
  public String sentence() {
    return place + ": " + getMessage();
  }
}
