package org.daftar.query.feed;

/** The log cannot be looked up at present. Nothing is wrong with it: it is asked again later. */
public final class ArchiveUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says why
   */
  public ArchiveUnavailable(String message) {
    super(message);
  }

  /**
   * @param message says why
   * @param cause what failed beneath
   */
  public ArchiveUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
