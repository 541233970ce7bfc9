package org.daftar.ledger.note;

/** A text does not have the form that its format prescribes. */
public final class MalformedNote extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, and where. */
  public MalformedNote(String why) {
    super(why);
  }
}
