package org.daftar.query.history;

/**
 * The store of documents cannot be read or written at present, or did not say in time that it has written. What was
 * being written may be there in part; its progress is not. Writing it again settles it.
 */
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says why
   * @param cause what failed beneath
   */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
