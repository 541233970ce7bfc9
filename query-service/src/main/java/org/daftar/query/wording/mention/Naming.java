package org.daftar.query.wording.mention;

/** How parties who must be protected are named. */
public enum Naming {
  /** By their names, for those who keep the record. */
  INSIDE,
  /** By the description that was decided on, for whatever leaves the house. */
  OUTSIDE
}
