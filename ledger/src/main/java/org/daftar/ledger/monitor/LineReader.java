package org.daftar.ledger.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;

/** Reads leaves, one a line; none is longer than a leaf can be. */
final class LineReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];

  /** What was read, a letter a byte: Java searches a text many bytes at a time, and an array one by one. */
  private String text = "";

  private int from;
  private int to;

  /**
   * @param in is read in portions
   */
  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * The next line without its line feed; empty at the end.
   *
   * @throws Mismatch where it is too long or ends without a line feed
   */
  Optional<byte[]> next(long position) throws IOException, Mismatch {
    int length = 0;
    do {
      length = ending(length);
      if (length > Leaf.LARGEST) {
        throw new Mismatch("position " + position, "is longer than a leaf can be");
      }
    } while (from + length == to && fill());
    if (from == to) {
      return Optional.empty();
    }
    if (from + length == to) {
      throw new Mismatch("position " + position, "is broken off within the line");
    }
    byte[] line = Arrays.copyOfRange(buffer, from, from + length);
    from += length + 1;
    return Optional.of(line);
  }

  /** How long the line is, as far as it was read; its first bytes are known to hold no line feed. */
  private int ending(int known) {
    int end = text.indexOf('\n', from + known);
    return (end < 0 ? to : end) - from;
  }

  /** Reads on behind what is left of the portion before; false at the end. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    int read = in.read(buffer, to, BUFFER - to);
    to += Math.max(read, 0);
    text = new String(buffer, 0, to, StandardCharsets.ISO_8859_1);
    return read > 0;
  }
}
