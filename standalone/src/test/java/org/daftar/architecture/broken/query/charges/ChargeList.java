package org.daftar.architecture.broken.query.charges;

import org.daftar.architecture.broken.command.charges.Charges;

/** Sees the other side. */
public interface ChargeList {

  /** What the other side decides. */
  Charges decided();
}
