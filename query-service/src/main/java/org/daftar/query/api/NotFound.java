package org.daftar.query.api;

/** There is no such subject at that moment. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names what was not found
   */
  public NotFound(String message) {
    super(message, null, false, false);
  }
}
