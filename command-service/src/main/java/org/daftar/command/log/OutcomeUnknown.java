package org.daftar.command.log;

/** The connection broke during the commit and it cannot be found out whether the events were appended. */
public final class OutcomeUnknown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says what was tried
   * @param cause why it could not be found out
   */
  public OutcomeUnknown(String message, Throwable cause) {
    super(message, cause);
  }
}
