package org.daftar.command.log;

/** The clock of this machine cannot be right, so nothing is recorded by it. Reading goes on. */
public final class ClockRefused extends LogUnavailable {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says what is wrong with the clock and what ends it
   */
  public ClockRefused(String message) {
    super(message);
  }
}
