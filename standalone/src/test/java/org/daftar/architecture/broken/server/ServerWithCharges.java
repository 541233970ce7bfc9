package org.daftar.architecture.broken.server;

import org.daftar.architecture.broken.command.charges.Charges;

/** Knows what is served. */
public interface ServerWithCharges {

  /** What is served. */
  Charges served();
}
