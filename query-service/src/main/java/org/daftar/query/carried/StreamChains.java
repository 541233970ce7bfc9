package org.daftar.query.carried;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;

/** That each leaf follows the one before it in its stream, and none is older than the one before it on the log. */
final class StreamChains {

  private final Map<String, Last> streams = new HashMap<>();
  private Instant latest = Instant.MIN;

  private record Last(long number, Hash hash) {}

  /**
   * Takes the next leaf of the log; where it does not follow, it is as if it had never come.
   *
   * @throws Doubtful where it does not follow
   */
  void follow(Leaf leaf, Hash hash) throws Doubtful {
    Optional<Last> before = Optional.ofNullable(streams.get(leaf.stream()));
    long expected = before.map(last -> last.number() + 1).orElse(0L);
    if (leaf.number() != expected) {
      throw new Doubtful(Doubt.CHAIN_BROKEN, "is number " + leaf.number() + " of its stream, not " + expected);
    }
    if (!leaf.previous().equals(before.map(Last::hash))) {
      throw new Doubtful(Doubt.CHAIN_BROKEN, "does not name the leaf before it in its stream");
    }
    if (leaf.recordedAt().isBefore(latest)) {
      throw new Doubtful(Doubt.CHAIN_BROKEN, "was recorded before the leaf before it on the log");
    }
    streams.put(leaf.stream(), new Last(expected, hash));
    latest = leaf.recordedAt();
  }
}
