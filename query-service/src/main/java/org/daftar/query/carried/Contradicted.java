package org.daftar.query.carried;

/** What the log has signed is not what was carried: nothing more is shown until somebody has found out why. */
public final class Contradicted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Contradicted(long size) {
    super("The signed checkpoint of size " + size + " contradicts the events that were carried");
  }
}
