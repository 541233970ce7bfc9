package org.daftar.command.recording;

/** What a proposal would change does not exist. Nothing was written. */
public final class UnknownSubject extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names the identifier
   */
  public UnknownSubject(String message) {
    super(message, null, false, false);
  }
}
