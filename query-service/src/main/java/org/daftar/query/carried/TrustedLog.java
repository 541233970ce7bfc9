package org.daftar.query.carried;

import org.daftar.ledger.note.VerifierKey;

/**
 * Whom one believes.
 *
 * @param log a key of the log; its name is that of the log
 * @param relay the key of whoever sends its events
 */
public record TrustedLog(VerifierKey log, VerifierKey relay) {

  /** The name of the log. */
  public String origin() {
    return log.name();
  }
}
