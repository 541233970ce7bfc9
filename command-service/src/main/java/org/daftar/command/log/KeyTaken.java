package org.daftar.command.log;

/** A request with the same idempotency key has had its effect before. Nothing was appended now. */
public final class KeyTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StoredOutcome stored;

  /**
   * @param stored how that request was answered; its digest tells whether this one repeats it
   */
  public KeyTaken(StoredOutcome stored) {
    super("Idempotency key " + stored.outcome().key() + " is taken", null, false, false);
    this.stored = stored;
  }

  /** How the earlier request was answered. */
  public StoredOutcome stored() {
    return stored;
  }
}
