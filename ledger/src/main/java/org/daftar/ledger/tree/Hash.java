package org.daftar.ledger.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
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

  /** What each letter of the URL alphabet stands for; -1 for all others. */
  private static final byte[] URL_VALUES = values();

  private static final int BITS = 6;

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  private Hash(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  private static Hash of(ByteBuffer bytes) {
    return new Hash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
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
    return of(ByteBuffer.wrap(bytes));
  }

  /**
   * The hash that stands somewhere as four numbers.
   *
   * @param numbers as {@link #copyTo} wrote them
   */
  public static Hash of(long[] numbers, int from) {
    return new Hash(numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]);
  }

  private static byte[] values() {
    byte[] values = new byte[0x100];
    Arrays.fill(values, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int value = 0; value < alphabet.length(); value++) {
      values[alphabet.charAt(value)] = (byte) value;
    }
    return values;
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
    int wrong = 0;
    for (int i = from; i < from + URL_LENGTH; i++) {
      wrong |= URL_VALUES[text[i] & 0xff];
    }
    int last = URL_VALUES[text[from + URL_LENGTH - 1] & 0xff];
    return wrong >= 0 && (last & 3) == 0;
  }

  /**
   * Reads a hash as four numbers, as {@link #copyTo} writes them.
   *
   * @param text which {@link #isUrl} from that place on
   */
  public static void readUrl(byte[] text, int from, long[] numbers, int at) {
    long first = letters(text, from, 8);
    long second = letters(text, from + 8, 8);
    long third = letters(text, from + 16, 8);
    long fourth = letters(text, from + 24, 8);
    long fifth = letters(text, from + 32, 8);
    long rest = letters(text, from + 40, 3) >> 2;
    numbers[at] = first << 16 | second >> 32;
    numbers[at + 1] = second << 32 | third >> 16;
    numbers[at + 2] = third << 48 | fourth;
    numbers[at + 3] = fifth << 16 | rest;
  }

  /** What so many letters stand for, six bits each. */
  private static long letters(byte[] text, int from, int count) {
    long bits = 0;
    for (int i = from; i < from + count; i++) {
      bits = bits << BITS | URL_VALUES[text[i]];
    }
    return bits;
  }

  /** Writes it as four numbers, big-endian. */
  public void copyTo(long[] numbers, int at) {
    numbers[at] = first;
    numbers[at + 1] = second;
    numbers[at + 2] = third;
    numbers[at + 3] = fourth;
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
