package org.daftar.query.api;

/** The reader has not taken in what was asked for in time; it may have in a moment. */
public final class NotYetRead extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says what is waited for
   */
  public NotYetRead(String message) {
    super(message, null, false, false);
  }
}
