package org.daftar.ledger.bundle;

/** An event speaks of what its case does not hold at that point. */
public final class InconsistentRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final long position;

  InconsistentRecord(long position, String why) {
    super(why);
    this.position = position;
  }

  /** Of the leaf whose event that is. */
  public long position() {
    return position;
  }
}
