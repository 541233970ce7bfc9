package org.daftar.query.carried;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.TreeHead;

/**
 * The tree of what was carried, held against what the log has signed. It keeps the leaves beyond the last checkpoint.
 */
final class SealedTree {

  private final CompactRange sealed = new CompactRange();
  private final Deque<Hash> unsealed = new ArrayDeque<>();
  private final TreeMap<Long, Hash> ahead = new TreeMap<>();
  private final Map<Long, Hash> signed = new HashMap<>();

  /** How many leaves there are. */
  long size() {
    return sealed.size() + unsealed.size();
  }

  /** How many of them stand under a signed checkpoint. */
  long sealed() {
    return sealed.size();
  }

  /**
   * Takes the next leaf.
   *
   * @throws Contradicted where it completes a tree that the log has signed otherwise
   */
  void append(Hash leaf) {
    unsealed.add(leaf);
    compare();
  }

  /**
   * Takes a tree that the log has signed, of whichever size.
   *
   * @throws Contradicted where it has signed another of that size, or the leaves have another root
   */
  void settle(TreeHead head) {
    Hash before = signed.putIfAbsent(head.size(), head.root());
    if (before != null && !before.equals(head.root())) {
      throw new Contradicted(head.size());
    }
    if (before == null && head.size() > sealed.size()) {
      ahead.put(head.size(), head.root());
      compare();
    }
  }

  private void compare() {
    while (!ahead.isEmpty() && ahead.firstKey() <= size()) {
      Map.Entry<Long, Hash> next = ahead.pollFirstEntry();
      while (sealed.size() < next.getKey()) {
        sealed.append(unsealed.remove());
      }
      if (!sealed.head().root().equals(next.getValue())) {
        throw new Contradicted(next.getKey());
      }
    }
  }
}
