package org.daftar.ledger.monitor;

import java.util.Arrays;

/** Lines of one array, each with a leaf. */
final class Lines {

  private static final int FIRST = 512;

  private final byte[] bytes;
  private int[] bounds = new int[FIRST];
  private int count;

  /** None yet. */
  Lines(byte[] bytes) {
    this.bytes = bytes;
  }

  void add(int from, int to) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = to;
    count++;
  }

  /** Nobody changes it any more. */
  byte[] bytes() {
    return bytes;
  }

  int count() {
    return count;
  }

  int from(int line) {
    return bounds[2 * line];
  }

  /** Behind the last byte, without the line feed. */
  int to(int line) {
    return bounds[2 * line + 1];
  }
}
