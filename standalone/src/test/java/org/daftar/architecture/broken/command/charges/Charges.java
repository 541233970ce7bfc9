package org.daftar.architecture.broken.command.charges;

import java.time.Instant;
import org.daftar.architecture.broken.command.platform.shelf.Shelf;
import org.daftar.architecture.broken.query.charges.ChargeList;

/** Sees the other side and an adapter, reads the wall clock, and keeps state in a static. */
public final class Charges {

  static Instant last = Instant.EPOCH;

  Instant list(ChargeList list, Shelf shelf) {
    last = Instant.now();
    return last;
  }
}
