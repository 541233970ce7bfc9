package org.daftar.ledger.monitor;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.TreeHead;
import org.jspecify.annotations.Nullable;

/**
 * Reads the leaves of a log from the first to the last. It keeps the last leaf of each stream and nothing else of them,
 * which is enough: where every leaf follows the one before it in its stream, no two have the same number there.
 */
final class LeafWalk {

  private static final String GENESIS = "genesis";
  private static final String SYSTEM = "sys";

  private final String origin;
  private final KeyChanges changes;
  private final CompactRange tree = new CompactRange();
  private final Map<String, Last> streams = new HashMap<>();
  private Optional<LogKeys> keys = Optional.empty();
  private Instant latest = Instant.MIN;

  /**
   * @param origin the name of the log
   * @param changes is told of every change of key
   */
  LeafWalk(String origin, KeyChanges changes) {
    this.origin = origin;
    this.changes = changes;
  }

  /** Is told that a leaf changes the key. */
  interface KeyChanges {
    void changed(long position, LogKeys after) throws IOException, InterruptedException, Mismatch;
  }

  private record Last(long number, Hash hash) {}

  /** The next leaf. */
  void take(HashedLeaf next) throws IOException, InterruptedException, Mismatch {
    Leaf leaf = next.leaf();
    if (!leaf.log().equals(origin)) {
      throw wrong("is a leaf of " + leaf.log() + ", not of " + origin);
    }
    if (leaf.kind().equals(GENESIS) != (tree.size() == 0)) {
      throw wrong(tree.size() == 0 ? "is no genesis, with which a log begins" : "is a second genesis");
    }
    if (leaf.recordedAt().isBefore(latest)) {
      throw wrong("was recorded before the leaf before it, as it says itself");
    }
    follow(leaf, next.hash());
    latest = leaf.recordedAt();
    changeKey(leaf);
    tree.append(next.hash());
  }

  private void follow(Leaf leaf, Hash hash) throws Mismatch {
    Optional<Last> before = Optional.ofNullable(streams.put(leaf.stream(), new Last(leaf.number(), hash)));
    long expected = before.map(last -> last.number() + 1).orElse(0L);
    if (leaf.number() != expected) {
      throw wrong("is number " + leaf.number() + " of stream " + leaf.stream() + ", where " + expected + " is next");
    }
    if (!leaf.previous().equals(before.map(Last::hash))) {
      throw wrong("does not follow the leaf before it in stream " + leaf.stream());
    }
  }

  private Mismatch wrong(@Nullable String why) {
    return new Mismatch("position " + tree.size(), why);
  }

  private void changeKey(Leaf leaf) throws IOException, InterruptedException, Mismatch {
    try {
      if (tree.size() == 0) {
        if (!leaf.stream().equals(SYSTEM)) {
          throw wrong("the genesis stands in stream " + SYSTEM);
        }
        keys = Optional.of(LogKeys.of(leaf));
      } else if (leaf.kind().equals(LogKeys.CHANGE) && leaf.stream().equals(SYSTEM)) {
        keys = Optional.of(keys.orElseThrow().after(leaf));
        changes.changed(tree.size(), keys.get());
      }
    } catch (MalformedNote e) {
      throw wrong(e.getMessage());
    }
  }

  /** The tree of all leaves so far. */
  TreeHead head() {
    return tree.head();
  }

  long size() {
    return tree.size();
  }

  /** How many streams they stand in. */
  int streams() {
    return streams.size();
  }

  /** The keys so far; at least one leaf was taken. */
  LogKeys keys() {
    return keys.orElseThrow();
  }
}
