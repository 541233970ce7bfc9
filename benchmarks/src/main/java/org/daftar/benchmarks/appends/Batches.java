package org.daftar.benchmarks.appends;

import java.util.concurrent.atomic.LongAdder;

/** How batches found the head of the log. */
final class Batches {

  private final LongAdder first = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private final LongAdder held = new LongAdder();

  /** A batch was hashed for the head that was seen last. */
  void planned(boolean written) {
    (written ? first : lost).increment();
  }

  /** A batch was hashed while the head was held. */
  void held() {
    held.increment();
  }

  /** How many were written in the end, each by one way or the other. */
  long written() {
    return first.sum() + held.sum();
  }

  /** How many of a hundred that were written had been hashed in vain before, since the head had moved. */
  double lostPercent() {
    return 100.0 * lost.sum() / written();
  }

  /** How many of a hundred that were written were hashed while no other node could write. */
  double heldPercent() {
    return 100.0 * held.sum() / written();
  }
}
