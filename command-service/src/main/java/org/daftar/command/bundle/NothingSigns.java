package org.daftar.command.bundle;

/** The key of the log is not here, so that nothing can be proved of what is recorded from now on. */
public final class NothingSigns extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingSigns() {
    super(
        "the key of this log is not here: nothing can be signed, and a bundle would prove nothing", null, false, false);
  }
}
