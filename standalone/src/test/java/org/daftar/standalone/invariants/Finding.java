package org.daftar.standalone.invariants;

/**
 * An invariant that does not hold.
 *
 * @param position where on the log; -1 where it cannot be said
 * @param what is wrong
 */
public record Finding(long position, String what) {

  static final long NOWHERE = -1;

  @Override
  public String toString() {
    return (position == NOWHERE ? "somewhere" : "position " + position) + ": " + what;
  }
}
