package org.daftar.command.platform.log.database;

import java.util.Optional;
import org.daftar.command.log.Append;
import org.daftar.ledger.tree.Hash;

/**
 * Where a stream ends.
 *
 * @param sequence of its last event, {@link Append#NOTHING} where it has none
 * @param leaf the hash of that event's leaf, where it is known
 */
public record StreamHead(long sequence, Optional<Hash> leaf) {

  /** The end of a stream without events. */
  public static final StreamHead NONE = new StreamHead(Append.NOTHING, Optional.empty());

  /** Whether a leaf can follow: where there is one before it, its hash must be known. */
  public boolean canBeFollowed() {
    return leaf.isPresent() || sequence == Append.NOTHING;
  }
}
