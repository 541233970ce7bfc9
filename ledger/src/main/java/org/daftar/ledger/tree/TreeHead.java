package org.daftar.ledger.tree;

/**
 * A tree at one size.
 *
 * @param size how many leaves it has; not negative
 * @param root its hash
 */
public record TreeHead(long size, Hash root) {

  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("a tree of size " + size + " cannot be");
    }
  }
}
