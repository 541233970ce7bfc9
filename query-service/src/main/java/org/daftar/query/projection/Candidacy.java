package org.daftar.query.projection;

/** How a node comes to be the one that writes the documents which many nodes share. Safe for several threads. */
@FunctionalInterface
public interface Candidacy {

  /** Whether this node is the one that writes. */
  boolean isElected();

  /** It can write: it may be elected. So it is from the beginning. */
  default void stand() {}

  /** It cannot write at present: another is to be elected, though this one is still heard of. */
  default void stepAside() {}
}
