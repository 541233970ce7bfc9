package org.daftar.ledger.tree;

import java.util.List;

/**
 * That a leaf stands at its place in a tree: RFC 6962 section 2.1.1.
 *
 * @param index the place of the leaf, from 0
 * @param path the hashes beside the way to the root, from the leaf's sibling upwards
 */
public record InclusionProof(long index, List<Hash> path) {

  public InclusionProof {
    path = List.copyOf(path);
  }

  /**
   * Checks the proof.
   *
   * @param leaf the hash of the leaf, computed from its bytes
   * @throws InvalidProof unless a leaf of that hash stands at this index of that tree
   */
  public void check(Hash leaf, TreeHead tree) throws InvalidProof {
    if (!rootFrom(leaf, tree.size()).equals(tree.root())) {
      throw new InvalidProof("the path from leaf " + index + " does not lead to the root of size " + tree.size());
    }
  }

  /** The algorithm of RFC 9162 section 2.1.3.2. */
  private Hash rootFrom(Hash leaf, long size) throws InvalidProof {
    if (index < 0 || index >= size) {
      throw new InvalidProof("there is no leaf " + index + " in a tree of size " + size);
    }
    Hash hash = leaf;
    long node = index;
    long last = size - 1;
    for (Hash sibling : path) {
      if (last == 0) {
        throw new InvalidProof("the path from leaf " + index + " is longer than the tree of size " + size + " is high");
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hashing.node(sibling, hash);
        int levels = Long.numberOfTrailingZeros(node);
        node >>= levels;
        last >>= levels;
      } else {
        hash = Hashing.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    if (last != 0) {
      throw new InvalidProof("the path from leaf " + index + " ends below the root of size " + size);
    }
    return hash;
  }
}
