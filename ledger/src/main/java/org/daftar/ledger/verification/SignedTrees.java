package org.daftar.ledger.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkpoints of a bundle, each of which the newest extends.
 *
 * @param all in the order of their sizes
 */
record SignedTrees(List<SignedTree> all) {

  /** At least one. */
  SignedTrees {
    all = all.stream().sorted(Comparator.comparingLong(tree -> tree.head().size())).toList();
  }

  /** The largest, which holds all leaves of the bundle. */
  SignedTree newest() {
    return all.getLast();
  }

  Optional<SignedTree> find(long size) {
    return all.stream().filter(tree -> tree.head().size() == size).findFirst();
  }

  /** Those that hold a leaf. */
  Stream<SignedTree> holding(ReadLeaf leaf) {
    return all.stream().filter(tree -> tree.head().size() > leaf.position());
  }

  int stamped() {
    return (int) all.stream().filter(tree -> tree.timeStamp().isPresent()).count();
  }
}
