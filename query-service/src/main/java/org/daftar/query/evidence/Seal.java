package org.daftar.query.evidence;

/** How far it is proved that an event stands where it stands. */
public enum Seal {
  /** A signed checkpoint covers it, and the proof was checked. */
  SEALED,
  /** No checkpoint covers it so far. */
  NOT_YET,
  /** What the log hands out for it does not fit together, or is not about this event. */
  CONTRADICTED
}
