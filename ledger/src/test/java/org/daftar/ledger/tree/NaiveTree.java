package org.daftar.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962 section 2.1 written down as it stands there: slow, and plain to see that it is right. */
final class NaiveTree {

  private NaiveTree() {}

  static Hash root(List<byte[]> leaves) {
    return switch (leaves.size()) {
      case 0 -> Hashing.sha256();
      case 1 -> Hashing.sha256(new byte[] {0}, leaves.getFirst());
      default -> {
        int k = split(leaves);
        yield Hashing.sha256(
            new byte[] {1}, root(leaves.subList(0, k)).bytes(), root(leaves.subList(k, leaves.size())).bytes());
      }
    };
  }

  static List<Hash> path(int m, List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves);
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    return m < k ? and(path(m, left), root(right)) : and(path(m - k, right), root(left));
  }

  static List<Hash> proof(int m, List<byte[]> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<Hash> subproof(int m, List<byte[]> leaves, boolean whole) {
    if (m == leaves.size()) {
      return whole ? List.of() : List.of(root(leaves));
    }
    int k = split(leaves);
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    return m <= k ? and(subproof(m, left, whole), root(right)) : and(subproof(m - k, right, false), root(left));
  }

  /** The largest power of two below the size. */
  private static int split(List<byte[]> leaves) {
    int k = 1;
    while (2 * k < leaves.size()) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> and(List<Hash> hashes, Hash last) {
    List<Hash> all = new ArrayList<>(hashes);
    all.add(last);
    return all;
  }
}
