package org.daftar.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962 section 2.1. Leaves and nodes begin differently, so that none can pass for the other. */
public final class Hashing {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  /**
   * To look an algorithm up costs nearly as much as to hash a leaf. A digest is as new again when it has given its
   * hash.
   */
  private static final ThreadLocal<MessageDigest> DIGESTS = ThreadLocal.withInitial(Hashing::newDigest);

  private Hashing() {}

  /** The hash of the tree without leaves: that of no bytes at all. */
  public static Hash empty() {
    return sha256();
  }

  /** The hash of a leaf. */
  public static Hash leaf(byte[] leaf) {
    return leaf(leaf, 0, leaf.length);
  }

  /** The hash of a leaf that stands in an array with others. */
  public static Hash leaf(byte[] bytes, int from, int to) {
    MessageDigest digest = DIGESTS.get();
    digest.update(LEAF);
    digest.update(bytes, from, to - from);
    return Hash.of(digest.digest());
  }

  /** The hash of a node above two others. */
  public static Hash node(Hash left, Hash right) {
    ByteBuffer node = ByteBuffer.allocate(1 + 2 * Hash.LENGTH).put(NODE);
    return sha256(right.addTo(left.addTo(node)).array());
  }

  /** The plain hash of some bytes, one part after the other. */
  public static Hash sha256(byte[]... parts) {
    MessageDigest digest = DIGESTS.get();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Hash.of(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
