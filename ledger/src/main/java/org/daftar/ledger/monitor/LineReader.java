package org.daftar.ledger.monitor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;

/** Reads leaves, one a line; none is longer than a leaf can be. */
final class LineReader {

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);

  /**
   * @param in is read byte by byte
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
    line.reset();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read != '\n') {
      Mismatch.unless(read >= 0, "position " + position, "is broken off within the line");
      line.write(read);
      Mismatch.unless(line.size() <= Leaf.LARGEST, "position " + position, "is longer than a leaf can be");
      read = in.read();
    }
    return Optional.of(line.toByteArray());
  }
}
