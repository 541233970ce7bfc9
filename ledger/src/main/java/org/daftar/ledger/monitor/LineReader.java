package org.daftar.ledger.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.daftar.ledger.leaf.Leaf;

/**
 * Reads leaves, one a line; none is longer than a leaf can be. It leaves them where they were read to, in arrays with
 * many of them, which nobody changes any more.
 */
final class LineReader {

  /** Longer than a leaf. */
  private static final int BUFFER = 256 << 10;

  private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private final InputStream in;
  private byte[] buffer = {};
  private int from;
  private int end = -1;
  private int filled;

  /**
   * @param in is read in portions
   */
  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line; false at the end.
   *
   * @throws Mismatch where it is too long or ends without a line feed
   */
  boolean next(long position) throws IOException, Mismatch {
    from = end + 1;
    end = lineFeed(from);
    while (end == filled && fill()) {
      end = lineFeed(from);
    }
    Mismatch.unless(end - from <= Leaf.LARGEST, "position " + position, "is longer than a leaf can be");
    Mismatch.unless(end < filled || from == end, "position " + position, "is broken off within the line");
    return end < filled;
  }

  /** The array that the line is in. */
  byte[] bytes() {
    return buffer;
  }

  /** Where it begins. */
  int from() {
    return from;
  }

  /** Where its line feed is. */
  int to() {
    return end;
  }

  /** Where the next line feed is; where there is none, the end of what was read. */
  private int lineFeed(int start) {
    int at = start;
    for (; at + Long.BYTES <= filled; at += Long.BYTES) {
      long found = zeros((long) EIGHT.get(buffer, at) ^ LINE_FEEDS);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Sets the highest bit of the first byte that is 0, and none before it. */
  private static long zeros(long bytes) {
    return (bytes - ONES) & ~bytes & HIGHEST_BITS;
  }

  /** Reads on, into another array, behind what is left of the line that is broken off in this one; false at the end. */
  private boolean fill() throws IOException {
    int left = filled - from;
    if (left > Leaf.LARGEST) {
      return false;
    }
    byte[] next = new byte[BUFFER];
    System.arraycopy(buffer, from, next, 0, left);
    int read = in.readNBytes(next, left, BUFFER - left);
    if (read == 0) {
      return false;
    }
    buffer = next;
    from = 0;
    filled = left + read;
    return true;
  }
}
