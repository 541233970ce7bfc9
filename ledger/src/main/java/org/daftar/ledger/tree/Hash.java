package org.daftar.ledger.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes. */
public final class Hash {

  /** How many bytes a hash has. */
  public static final int LENGTH = 32;

  private static final int URL_LENGTH = 43;

  /** The last letter stands for four bits, so that its other two are 0: every fourth one of the alphabet. */
  private static final String LAST_OF_URL = "AEIMQUYcgkosw048";

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A copy of those bytes as a hash.
   *
   * @throws IllegalArgumentException unless there are 32
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** Those 32 bytes, which nobody else changes, as a hash. */
  static Hash owning(byte[] bytes) {
    return new Hash(bytes);
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
    return new Hash(Base64.getUrlDecoder().decode(base64url));
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes in the standard alphabet with padding. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes in the URL alphabet without padding. */
  public String base64url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes in lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
