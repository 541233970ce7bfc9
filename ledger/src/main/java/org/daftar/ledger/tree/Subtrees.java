package org.daftar.ledger.tree;

/** The hashes of the complete subtrees of a log, wherever they are kept. */
public interface Subtrees {

  /**
   * The root of the subtree over the leaves from {@code index * 2^level} up to and without {@code (index + 1) *
   * 2^level}.
   *
   * @param level 0 for a leaf
   * @param index counted from 0 on that level
   * @throws IllegalArgumentException where the log does not reach so far
   */
  Hash root(int level, long index);
}
