package org.daftar.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** The subtrees of a log in memory: two hashes a leaf, for logs and bundles that fit. Not safe for several threads. */
public final class KeptSubtrees implements Subtrees {

  private final List<List<Hash>> levels = new ArrayList<>();

  /** A log without leaves. */
  public KeptSubtrees() {
    levels.add(new ArrayList<>());
  }

  /** Adds a leaf by its hash, and every subtree that it completes. */
  public void append(Hash leaf) {
    Hash hash = leaf;
    for (int level = 0; ; level++) {
      if (level == levels.size()) {
        levels.add(new ArrayList<>());
      }
      List<Hash> row = levels.get(level);
      row.add(hash);
      if ((row.size() & 1) == 1) {
        return;
      }
      hash = Hashing.node(row.get(row.size() - 2), hash);
    }
  }

  /** How many leaves the log has. */
  public long size() {
    return levels.getFirst().size();
  }

  @Override
  public Hash root(int level, long index) {
    if (level >= levels.size() || index >= levels.get(level).size()) {
      throw new IllegalArgumentException("the log ends before subtree " + index + " of level " + level);
    }
    return levels.get(level).get((int) index);
  }
}
