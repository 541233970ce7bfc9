package org.daftar.ledger.tree;

import java.util.List;

/**
 * That a tree begins with all leaves of an earlier one, unaltered and in their order: RFC 6962 section 2.1.2.
 *
 * @param path the hashes that lead to both roots
 */
public record ConsistencyProof(List<Hash> path) {

  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /**
   * Checks the proof by the algorithm of RFC 9162 section 2.1.4.2.
   *
   * @param older has at least one leaf: every tree extends the empty one, so that there is nothing to prove
   * @throws InvalidProof unless the newer tree extends the older one
   */
  public void check(TreeHead older, TreeHead newer) throws InvalidProof {
    if (older.size() == 0 || older.size() > newer.size()) {
      throw new InvalidProof("nothing shows that size " + newer.size() + " extends size " + older.size());
    }
    if (older.size() == newer.size()) {
      refuseUnless(path.isEmpty(), "there is nothing between two trees of one size");
      refuseUnless(older.root().equals(newer.root()), "two roots of one size " + older.size());
      return;
    }
    Roots roots = rootsFrom(older, newer.size());
    refuseUnless(roots.older().equals(older.root()), "the path does not lead to the root of size " + older.size());
    refuseUnless(roots.newer().equals(newer.root()), "the path does not lead to the root of size " + newer.size());
  }

  private Roots rootsFrom(TreeHead older, long newerSize) throws InvalidProof {
    int complete = Long.numberOfTrailingZeros(older.size());
    long node = (older.size() - 1) >> complete;
    long last = (newerSize - 1) >> complete;
    boolean startsAtOlderRoot = node == 0;
    refuseUnless(startsAtOlderRoot || !path.isEmpty(), "the path is empty");
    Hash start = startsAtOlderRoot ? older.root() : path.getFirst();
    Roots roots = new Roots(start, start);
    for (Hash sibling : startsAtOlderRoot ? path : path.subList(1, path.size())) {
      refuseUnless(last != 0, "the path is longer than the tree is high");
      if ((node & 1) == 1 || node == last) {
        roots = new Roots(Hashing.node(sibling, roots.older()), Hashing.node(sibling, roots.newer()));
        int levels = Long.numberOfTrailingZeros(node);
        node >>= levels;
        last >>= levels;
      } else {
        roots = new Roots(roots.older(), Hashing.node(roots.newer(), sibling));
      }
      node >>= 1;
      last >>= 1;
    }
    refuseUnless(last == 0, "the path ends below the root");
    return roots;
  }

  private static void refuseUnless(boolean holds, String why) throws InvalidProof {
    if (!holds) {
      throw new InvalidProof(why);
    }
  }

  private record Roots(Hash older, Hash newer) {}
}
