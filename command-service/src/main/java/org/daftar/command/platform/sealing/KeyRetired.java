package org.daftar.command.platform.sealing;

/** The log names another key than the one that was to sign. Nothing was signed. */
public final class KeyRetired extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeyRetired(String message) {
    super(message, null, false, false);
  }
}
