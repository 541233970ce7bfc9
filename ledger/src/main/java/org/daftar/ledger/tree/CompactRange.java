package org.daftar.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
   * @throws IllegalArgumentException where they are not as many as a tree of that size has
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
    append(leaf, completed -> {});
  }

  /** The same, telling of each subtree above the leaves that is complete now, the lowest first. */
  public void append(Hash leaf, Consumer<Subtree> completed) {
    Hash hash = leaf;
    for (int level = 1; (size >> (level - 1) & 1) == 1; level++) {
      hash = Hashing.node(peaks.removeLast(), hash);
      completed.accept(new Subtree(level, size >> level, hash));
    }
    peaks.add(hash);
    size++;
  }

  /**
   * A tree of some size, from the subtrees of a log.
   *
   * @param size not negative
   * @throws IllegalArgumentException where the log does not reach so far
   */
  public static CompactRange of(long size, Subtrees subtrees) {
    List<Hash> peaks = new ArrayList<>();
    long covered = 0;
    for (long left = size; left > 0; left -= Long.highestOneBit(left)) {
      int level = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
      peaks.add(subtrees.root(level, covered >> level));
      covered += Long.highestOneBit(left);
    }
    return new CompactRange(size, peaks);
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
