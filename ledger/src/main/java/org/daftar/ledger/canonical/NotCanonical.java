package org.daftar.ledger.canonical;

/** Bytes are not JSON, are JSON that has no canonical form, or are not in that form. */
public final class NotCanonical extends Exception {

  private static final long serialVersionUID = 1L;

  NotCanonical(String why) {
    super(why);
  }
}
