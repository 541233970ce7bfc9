package org.daftar.ledger.relay;

/** The relay that one trusts did not send a leaf, or not as this leaf of this log. */
public final class Unvouched extends Exception {

  private static final long serialVersionUID = 1L;

  Unvouched(String why) {
    super(why);
  }
}
