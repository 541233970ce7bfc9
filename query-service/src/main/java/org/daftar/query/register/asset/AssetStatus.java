package org.daftar.query.register.asset;

/** How a restraint stands. */
public enum AssetStatus {
  STANDING,
  LIFTED,
  /** The asset came back, all of it or all that was left. */
  RETURNED,
  /** It is only expected. */
  EXPECTED,
  RETRACTED
}
