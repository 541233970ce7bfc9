package org.daftar.command.recording;

/** Nothing can be written at present; reading goes on. */
public final class RecordUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says why and what ends it
   */
  public RecordUnavailable(String message) {
    super(message, null, false, false);
  }

  /**
   * @param message says why and what ends it
   * @param cause what failed beneath
   */
  public RecordUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
