package org.daftar.ledger.tree;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash: 32 bytes.
 *
 * <p>It holds them as four numbers, big-endian. Who watches a log compares the hashes of leaves that lie far apart in
 * memory, and would fetch an array for each of them.
 */
public final class Hash {

  /** How many bytes a hash has. */
  public static final int LENGTH = 32;

  /** How many letters a hash has in base64url. */
  public static final int URL_LENGTH = 43;

  /** The last letter stands for four bits, so that its other two are 0: every fourth one of the alphabet. */
  private static final String LAST_OF_URL = "AEIMQUYcgkosw048";

  private static final boolean[] URL_LETTERS = letters();

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  private Hash(ByteBuffer bytes) {
    first = bytes.getLong();
    second = bytes.getLong();
    third = bytes.getLong();
    fourth = bytes.getLong();
  }

  /**
   * Those bytes as a hash.
   *
   * @throws IllegalArgumentException unless there are 32
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
    }
    return new Hash(ByteBuffer.wrap(bytes));
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[0x100];
    for (char letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
      letters[letter] = true;
    }
    return letters;
  }

  /**
   * Reads the standard alphabet of RFC 4648 with padding, as checkpoints and proofs write it.
   *
   * @throws IllegalArgumentException where that is not how 32 bytes are written
   */
  public static Hash parse(String base64) {
    Hash hash = of(Base64.getDecoder().decode(base64));
    if (!hash.base64().equals(base64)) {
      throw new IllegalArgumentException("is not how base64 writes these bytes: " + base64);
    }
    return hash;
  }

  /**
   * Reads the URL alphabet of RFC 4648 without padding, as leaves write it.
   *
   * @throws IllegalArgumentException where that is not how 32 bytes are written
   */
  public static Hash parseUrl(String base64url) {
    if (base64url.length() != URL_LENGTH || LAST_OF_URL.indexOf(base64url.charAt(URL_LENGTH - 1)) < 0) {
      throw new IllegalArgumentException("is not how base64url writes " + LENGTH + " bytes: " + base64url);
    }
    return of(Base64.getUrlDecoder().decode(base64url));
  }

  /**
   * Whether the URL alphabet of RFC 4648 writes a hash so.
   *
   * @param text in ASCII, with 43 letters from that place on
   */
  public static boolean isUrl(byte[] text, int from) {
    int last = from + URL_LENGTH - 1;
    boolean all = true;
    for (int i = from; i < last; i++) {
      all &= URL_LETTERS[text[i] & 0xff];
    }
    return all && LAST_OF_URL.indexOf(text[last]) >= 0;
  }

  /** Adds the bytes to others. */
  ByteBuffer addTo(ByteBuffer others) {
    return others.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  /** The bytes. */
  public byte[] bytes() {
    return addTo(ByteBuffer.allocate(LENGTH)).array();
  }

  /** The bytes in the standard alphabet with padding. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }

  /** The bytes in the URL alphabet without padding. */
  public String base64url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash
        && first == hash.first
        && second == hash.second
        && third == hash.third
        && fourth == hash.fourth;
  }

  /** Any part of a hash is as good as chance. */
  @Override
  public int hashCode() {
    return Long.hashCode(first);
  }

  /** The bytes in lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes());
  }
}
