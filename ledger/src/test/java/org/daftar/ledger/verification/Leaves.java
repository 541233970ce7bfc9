package org.daftar.ledger.verification;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;

/** Leaves that say something wrong. */
public final class Leaves {

  private Leaves() {}

  /** With another number. */
  public static UnaryOperator<Leaf> numbered(long number) {
    return leaf -> with(leaf, leaf.log(), number, leaf.previous(), leaf.id(), Duration.ZERO);
  }

  /** As if it followed another leaf. */
  public static UnaryOperator<Leaf> following(Hash previous) {
    return leaf -> with(leaf, leaf.log(), leaf.number(), Optional.of(previous), leaf.id(), Duration.ZERO);
  }

  /** Recorded so much later than it should be. */
  public static UnaryOperator<Leaf> recordedLater(Duration later) {
    return leaf -> with(leaf, leaf.log(), leaf.number(), leaf.previous(), leaf.id(), later);
  }

  /** Of another log. */
  public static UnaryOperator<Leaf> of(String log) {
    return leaf -> with(leaf, log, leaf.number(), leaf.previous(), leaf.id(), Duration.ZERO);
  }

  /** With another identifier. */
  public static UnaryOperator<Leaf> called(String id) {
    return leaf -> with(leaf, leaf.log(), leaf.number(), leaf.previous(), id, Duration.ZERO);
  }

  private static Leaf with(Leaf leaf, String log, long number, Optional<Hash> previous, String id, Duration later) {
    return new Leaf(
        leaf.version(),
        log,
        leaf.stream(),
        number,
        previous,
        id,
        leaf.kind(),
        leaf.recordedAt().plus(later),
        leaf.digests(),
        leaf.clear());
  }
}
