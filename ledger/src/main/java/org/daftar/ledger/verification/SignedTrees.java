package org.daftar.ledger.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The checkpoints of a bundle, each of which the newest extends. */
final class SignedTrees {

  private final NavigableMap<Long, SignedTree> bySize = new TreeMap<>();
  private final NavigableMap<Long, Instant> seen = new TreeMap<>();

  /**
   * Those checkpoints.
   *
   * @param all at least one, of different sizes
   */
  SignedTrees(List<SignedTree> all) {
    all.forEach(tree -> bySize.put(tree.head().size(), tree));
    Optional<Instant> earliest = Optional.empty();
    for (SignedTree tree : bySize.descendingMap().values()) {
      Optional<Instant> above = earliest;
      earliest = tree.seenBy().filter(at -> above.isEmpty() || at.isBefore(above.get())).or(() -> above);
      earliest.ifPresent(at -> seen.put(tree.head().size(), at));
    }
  }

  /** In the order of their sizes. */
  List<SignedTree> all() {
    return List.copyOf(bySize.values());
  }

  /** The largest, which holds all leaves of the bundle. */
  SignedTree newest() {
    return bySize.lastEntry().getValue();
  }

  Optional<SignedTree> find(long size) {
    return Optional.ofNullable(bySize.get(size));
  }

  /** When others had seen a tree that holds the leaf, at the latest; empty where nobody has. */
  Optional<Instant> seenBy(ReadLeaf leaf) {
    return Optional.ofNullable(seen.higherEntry(leaf.position())).map(Map.Entry::getValue);
  }

  int stamped() {
    return (int) bySize.values().stream().filter(tree -> tree.timeStamp().isPresent()).count();
  }
}
