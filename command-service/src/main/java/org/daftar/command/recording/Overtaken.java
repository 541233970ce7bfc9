package org.daftar.command.recording;

/** The subject has changed since the person looked at it, or while the proposal was decided on. Nothing was written. */
public final class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says what changed
   */
  public Overtaken(String message) {
    super(message, null, false, false);
  }
}
