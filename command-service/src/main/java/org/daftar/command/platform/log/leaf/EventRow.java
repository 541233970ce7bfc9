package org.daftar.command.platform.log.leaf;

import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.Payload;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/**
 * An event as it is stored.
 *
 * @param leaf the bytes that are hashed
 * @param salts of the payload's fields, in the order of their names
 */
public record EventRow(LoggedEvent event, Payload leaf, Payload salts) {

  /** The hash that the next leaf of the stream names. */
  public Hash hash() {
    return Hashing.leaf(leaf.bytes());
  }
}
