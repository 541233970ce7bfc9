package org.daftar.ledger.verification;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.timestamp.TimeStamp;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.JsonNode;

/**
 * Encloses leaves between the times that others have told. What follows a leaf that names a time stamp was written
 * after it; what stands in a tree that was stamped or witnessed was written before that.
 */
final class TimeBrackets {

  /** A clock of the log's machine may differ so much from those of others and be right for its user all the same. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String ANCHOR = "anchor";
  private static final int LARGEST = 1 << 18;

  private final SignedTrees trees;
  private final NavigableMap<Long, Instant> stampedBefore = new TreeMap<>();

  private TimeBrackets(SignedTrees trees) {
    this.trees = trees;
  }

  /** Reads the leaves about time stamps; each needs the token that it names. */
  static TimeBrackets read(Bag bag, List<ReadLeaf> leaves, SignedTrees trees) throws IOException, RefusedBundle {
    TimeBrackets brackets = new TimeBrackets(trees);
    for (ReadLeaf leaf : leaves) {
      if (leaf.isOfKind(ANCHOR)) {
        brackets.anchor(bag, leaf);
      }
    }
    return brackets;
  }

  private void anchor(Bag bag, ReadLeaf leaf) throws IOException, RefusedBundle {
    long size = leaf.clear("size").filter(JsonNode::isIntegralNumber).map(JsonNode::longValue).orElse(-1L);
    String name = BundleFiles.timeStamp(Math.max(size, 0));
    RefusedBundle.unless(bag.has(name), name, "is missing: leaf " + leaf.position() + " names this time stamp");
    Hash token = RefusedBundle.at(name, () -> Hashing.sha256(bag.read(name, LARGEST)));
    RefusedBundle.unless(
        token.base64url().equals(leaf.text("token")),
        name,
        "is not the time stamp that leaf " + leaf.position() + " names");
    Optional<SignedTree> tree = trees.find(size).filter(of -> size <= leaf.position());
    RefusedBundle.unless(
        tree.isPresent(),
        leaf.place(),
        "names the time stamp of a tree of size " + size + ", of which the bundle holds no checkpoint");
    tree.flatMap(SignedTree::timeStamp).map(TimeStamp::at).ifPresent(at -> stampedBefore.put(leaf.position(), at));
  }

  /** Between which times a leaf was written; its own time must lie there. */
  TimeBracket of(ReadLeaf leaf) throws RefusedBundle {
    Optional<Instant> notBefore =
        Optional.ofNullable(stampedBefore.lowerEntry(leaf.position())).map(Map.Entry::getValue);
    Optional<Instant> notAfter = trees.seenBy(leaf);
    Instant recordedAt = leaf.leaf().recordedAt();
    RefusedBundle.unless(
        notBefore.isEmpty() || !recordedAt.plus(TOLERANCE).isBefore(notBefore.get()),
        leaf.place(),
        "says " + recordedAt + " and stands behind a time stamp of " + notBefore.orElse(recordedAt));
    RefusedBundle.unless(
        notAfter.isEmpty() || !recordedAt.minus(TOLERANCE).isAfter(notAfter.get()),
        leaf.place(),
        "says " + recordedAt + " and was seen at " + notAfter.orElse(recordedAt));
    return new TimeBracket(notBefore, notAfter);
  }
}
