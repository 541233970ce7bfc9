package org.daftar.ledger.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.ledger.bundle.Chronology;
import org.daftar.ledger.tree.Hash;

/** That the leaves of each stream follow each other without a gap, and all of them in the order of their times. */
final class Chains {

  private static final String GENESIS = "genesis";
  private static final String SYSTEM = "sys";

  private final String origin;
  private final Map<String, ReadLeaf> last = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Hash> digests = new HashSet<>();
  private Instant latest = Instant.MIN;

  private Chains(String origin) {
    this.origin = origin;
  }

  /**
   * Checks all leaves of a bundle.
   *
   * @param origin the name of the log that they must be of
   */
  static void check(List<ReadLeaf> leaves, String origin) throws RefusedBundle {
    ReadLeaf first = leaves.getFirst();
    RefusedBundle.unless(
        first.position() == 0 && first.isOfKind(GENESIS) && first.leaf().stream().equals(SYSTEM),
        first.place(),
        "a bundle begins with leaf 0, the genesis of the log, in stream " + SYSTEM);
    Chains chains = new Chains(origin);
    for (ReadLeaf leaf : leaves) {
      chains.follow(leaf);
    }
  }

  private void follow(ReadLeaf leaf) throws RefusedBundle {
    String place = leaf.place();
    RefusedBundle.unless(
        leaf.leaf().log().equals(origin), place, "is of the log " + leaf.leaf().log() + ", not of " + origin);
    RefusedBundle.unless(ids.add(leaf.leaf().id()), place, "has the identifier of another leaf: " + leaf.leaf().id());
    RefusedBundle.unless(
        !leaf.leaf().recordedAt().isBefore(latest), place, "says that it was recorded before the leaf before it");
    RefusedBundle.unless(!leaf.isOfKind(GENESIS) || leaf.position() == 0, place, "is a second genesis");
    for (Hash digest : leaf.leaf().digests()) {
      RefusedBundle.unless(
          digests.add(digest), place, "holds the digest of a field of another leaf: " + digest.base64url());
    }
    latest = leaf.leaf().recordedAt();
    Optional<ReadLeaf> former = Optional.ofNullable(last.put(leaf.leaf().stream(), leaf));
    if (leaf.leaf().stream().equals(Chronology.ANCHORS)) {
      requireLater(leaf, former);
    } else {
      requireNext(leaf, former);
    }
  }

  /** A bundle holds the time stamps that it needs, not all. */
  private static void requireLater(ReadLeaf leaf, Optional<ReadLeaf> former) throws RefusedBundle {
    long before = former.map(other -> other.leaf().number()).orElse(-1L);
    RefusedBundle.unless(leaf.leaf().number() > before, leaf.place(), "has a number that is not above the one before");
    if (leaf.leaf().number() == before + 1) {
      requireLinked(leaf, former);
    }
  }

  private static void requireNext(ReadLeaf leaf, Optional<ReadLeaf> former) throws RefusedBundle {
    long expected = former.map(other -> other.leaf().number() + 1).orElse(0L);
    RefusedBundle.unless(
        leaf.leaf().number() == expected,
        leaf.place(),
        "is number "
            + leaf.leaf().number()
            + " of stream "
            + leaf.leaf().stream()
            + ", where "
            + expected
            + " is next");
    requireLinked(leaf, former);
  }

  private static void requireLinked(ReadLeaf leaf, Optional<ReadLeaf> former) throws RefusedBundle {
    RefusedBundle.unless(
        leaf.leaf().previous().equals(former.map(ReadLeaf::hash)),
        leaf.place(),
        "does not follow the leaf before it in stream " + leaf.leaf().stream() + ": its prev is another hash");
  }
}
