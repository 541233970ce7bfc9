package org.daftar.value;

import java.util.Optional;

/**
 * How far an entry is contested, and whether somebody has checked it.
 *
 * @param position who contests it
 * @param verification who checked it and how, where somebody did
 */
public record Standing(Position position, Optional<Verification> verification) {

  /** A standing that nobody has verified yet. */
  public static Standing of(Position position) {
    return new Standing(position, Optional.empty());
  }

  /** The terms that lawyers' chronologies use. */
  public enum Position {
    UNDISPUTED,
    DISPUTED_BY_OTHER_SIDE,
    DISPUTED_BY_US,
    UNSURE,
    PROSPECTIVE
  }

  /** A second pair of eyes. */
  public record Verification(String by, String how) {

    public Verification {
      Text.line("by", by);
      Text.line("how", how);
    }
  }
}
