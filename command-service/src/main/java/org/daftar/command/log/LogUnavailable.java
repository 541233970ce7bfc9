package org.daftar.command.log;

/** The log cannot be read or written at present. Nothing was appended. */
public sealed class LogUnavailable extends RuntimeException permits ClockRefused {

  private static final long serialVersionUID = 1L;

  /**
   * @param message says why
   */
  public LogUnavailable(String message) {
    super(message);
  }

  /**
   * @param message says why
   * @param cause what failed beneath
   */
  public LogUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
