package org.daftar.command.log;

import java.util.Optional;

/**
 * The time stamps of signed checkpoints: RFC 3161. That one is kept says nothing about who made it: whoever relies on
 * it verifies it with a root of his own. Every method throws {@link LogUnavailable} where the store cannot be reached.
 */
public interface Anchors {

  /** Keeps a time stamp for good; where that size has one, that one stays. */
  void keep(Anchor anchor);

  /** The token over the checkpoint of that size. */
  Optional<Payload> find(long size);

  /** The smallest stamped checkpoint of at least that size. */
  Optional<Anchor> atOrAfter(long size);

  /** The largest stamped checkpoint of at most that size. */
  Optional<Anchor> atOrBefore(long size);

  /**
   * A time stamp.
   *
   * @param size of the checkpoint, whose bytes as its log signed it are stamped
   * @param token in DER, without the response that it came in
   */
  record Anchor(long size, Payload token) {}
}
