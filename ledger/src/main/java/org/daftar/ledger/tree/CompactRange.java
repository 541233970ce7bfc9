package org.daftar.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that grows by leaves and keeps only the roots of its complete subtrees: at most 63 hashes, however many
 * leaves. Not safe for several threads.
 */
public final class CompactRange {

  private final List<Hash> peaks;
  private long size;

  /** A tree without leaves. */
  public CompactRange() {
    this(0, List.of());
  }

  /**
   * A tree of some size.
   *
   * @param size how many leaves it has
   * @param peaks as {@link #peaks()} gave them at that size
   */
  public CompactRange(long size, List<Hash> peaks) {
    if (peaks.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("a tree of size " + size + " has not " + peaks.size() + " peaks");
    }
    this.size = size;
    this.peaks = new ArrayList<>(peaks);
  }

  /** Adds a leaf by its hash, and closes every subtree that it completes. */
  public void append(Hash leaf) {
    Hash hash = leaf;
    for (long full = size; (full & 1) == 1; full >>= 1) {
      hash = Hashing.node(peaks.removeLast(), hash);
    }
    peaks.add(hash);
    size++;
  }

  /** How many leaves the tree has. */
  public long size() {
    return size;
  }

  /** The roots of the complete subtrees, the largest first. */
  public List<Hash> peaks() {
    return List.copyOf(peaks);
  }

  /** The tree as it is now. */
  public TreeHead head() {
    if (peaks.isEmpty()) {
      return new TreeHead(0, Hashing.empty());
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = Hashing.node(peaks.get(i), root);
    }
    return new TreeHead(size, root);
  }
}
