package org.daftar.ledger.monitor;

import java.io.IOException;
import java.util.Optional;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.tree.CompactRange;
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
  private final StreamHeads streams = new StreamHeads();
  private Optional<LogKeys> keys = Optional.empty();
  private long latest = Long.MIN_VALUE;

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

  /**
   * The next leaf.
   *
   * @param leaf of a portion of this log
   */
  void take(Portion portion, int leaf) throws IOException, InterruptedException, Mismatch {
    Optional<Leaf> unusual = portion.unusual(leaf);
    if (unusual.isPresent()) {
      checkPlace(unusual.get());
    } else if (tree.size() == 0) {
      throw wrong("is no genesis, with which a log begins");
    }
    if (portion.recordedAt(leaf) < latest) {
      throw wrong("was recorded before the leaf before it, as it says itself");
    }
    follow(portion, leaf);
    latest = portion.recordedAt(leaf);
    if (unusual.isPresent()) {
      changeKey(unusual.get());
    }
    tree.append(portion.hash(leaf));
  }

  private void checkPlace(Leaf leaf) throws Mismatch {
    if (!leaf.log().equals(origin)) {
      throw wrong("is a leaf of " + leaf.log() + ", not of " + origin);
    }
    if (leaf.kind().equals(GENESIS) != (tree.size() == 0)) {
      throw wrong(tree.size() == 0 ? "is no genesis, with which a log begins" : "is a second genesis");
    }
  }

  private void follow(Portion portion, int leaf) throws Mismatch {
    int place = portion.place(leaf, streams);
    long expected = streams.next(place);
    if (portion.number(leaf) != expected) {
      throw wrong(
          "is number %d of stream %s, where %d is next"
              .formatted(portion.number(leaf), portion.stream(leaf), expected));
    }
    if (expected > 0 && !portion.follows(leaf, streams, place)) {
      throw wrong("does not follow the leaf before it in stream " + portion.stream(leaf));
    }
    portion.head(leaf, streams, place);
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
