package org.daftar.query.carried;

/** Why something that was carried is not shown. */
public enum Doubt {
  /** It has not the form of what is carried. */
  MALFORMED,
  /** It is of another log. */
  FOREIGN,
  /** The relay that is trusted did not send it, or not as this. */
  UNVOUCHED,
  /** The payload is not the one that the leaf was made of. */
  ALTERED,
  /** It does not follow the leaf before it in its stream, or is older than the leaf before it on the log. */
  CHAIN_BROKEN,
  /** A checkpoint that no key of the log has signed. */
  UNSIGNED
}
