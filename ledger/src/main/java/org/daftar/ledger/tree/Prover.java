package org.daftar.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs from the subtrees of a log: for each at most as many as the tree is high. */
public final class Prover {

  private final Subtrees subtrees;

  /** Proves about the log of those subtrees. */
  public Prover(Subtrees subtrees) {
    this.subtrees = subtrees;
  }

  /**
   * The tree as it was at a size.
   *
   * @param size not negative
   * @throws IllegalArgumentException where the log does not reach so far
   */
  public TreeHead head(long size) {
    return new TreeHead(size, size == 0 ? Hashing.empty() : root(0, size));
  }

  /**
   * That a leaf stands in the tree of a size.
   *
   * @throws IllegalArgumentException unless {@code 0 <= index < size}, and the log reaches so far
   */
  public InclusionProof inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("there is no leaf " + index + " in a tree of size " + size);
    }
    List<Hash> path = new ArrayList<>();
    include(index, 0, size, path);
    return new InclusionProof(index, path);
  }

  /**
   * That the tree of one size extends that of another.
   *
   * @throws IllegalArgumentException unless {@code 0 < older <= newer}, and the log reaches so far
   */
  public ConsistencyProof consistency(long older, long newer) {
    if (older <= 0 || older > newer) {
      throw new IllegalArgumentException("nothing shows that size " + newer + " extends size " + older);
    }
    List<Hash> path = new ArrayList<>();
    if (older < newer) {
      extend(older, 0, newer, path);
    }
    return new ConsistencyProof(path);
  }

  private void include(long index, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = middle(from, to);
    if (index < middle) {
      include(index, from, middle, path);
      path.add(root(middle, to));
    } else {
      include(index, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /**
   * Ends at a subtree that is complete in both trees; the verifier knows it already where it is the whole older tree.
   */
  private void extend(long older, long from, long to, List<Hash> path) {
    if (older == to) {
      if (from != 0) {
        path.add(root(from, to));
      }
      return;
    }
    long middle = middle(from, to);
    if (older <= middle) {
      extend(older, from, middle, path);
      path.add(root(middle, to));
    } else {
      extend(older, middle, to, path);
      path.add(root(from, middle));
    }
  }

  private Hash root(long from, long to) {
    long size = to - from;
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return subtrees.root(level, from >> level);
    }
    long middle = middle(from, to);
    return Hashing.node(root(from, middle), root(middle, to));
  }

  /** Where the largest complete subtree ends that is smaller than the whole. */
  private static long middle(long from, long to) {
    return from + Long.highestOneBit(to - from - 1);
  }
}
