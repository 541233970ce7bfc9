package org.daftar.command.recording;

/** Another request came under the same idempotency key before. Nothing was written. */
public final class KeyReused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names the key
   */
  public KeyReused(String message) {
    super(message, null, false, false);
  }
}
