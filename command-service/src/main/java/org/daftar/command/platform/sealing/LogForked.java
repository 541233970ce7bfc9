package org.daftar.command.platform.sealing;

/** The log does not extend what was signed of it before. Nothing is signed until somebody has found out why. */
public final class LogForked extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogForked(String message) {
    super(message);
  }
}
