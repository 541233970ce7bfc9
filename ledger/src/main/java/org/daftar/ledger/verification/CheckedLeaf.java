package org.daftar.ledger.verification;

import org.daftar.ledger.bundle.OpenedLeaf;

/**
 * A leaf that has been checked.
 *
 * @param bracket between which times it was written
 */
public record CheckedLeaf(OpenedLeaf leaf, TimeBracket bracket) {

  /** How much of the leaf is shown. */
  public Shown shown() {
    if (leaf.erased() > 0) {
      return Shown.ERASED;
    }
    return leaf.withheld() > 0 ? Shown.WITHHELD : Shown.INCLUDED;
  }

  /** How much of a leaf is shown. */
  public enum Shown {
    /** All its fields. */
    INCLUDED,
    /** Some fields are not shown, and are there. */
    WITHHELD,
    /** Some fields are gone for good, as the log itself says. */
    ERASED
  }
}
