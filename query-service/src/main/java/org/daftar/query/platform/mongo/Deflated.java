package org.daftar.query.platform.mongo;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bson.BsonBinary;

/** Bytes in the ZLIB format (RFC 1950): lines of JSON take a fraction of their size. */
final class Deflated {

  private static final int BUFFER = 1 << 14;

  private Deflated() {}

  /** Speed counts more than size: a rebuild deflates every document. */
  static BsonBinary of(byte[] bytes, int offset, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes, offset, length);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[Math.min(length + 64, BUFFER)];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new BsonBinary(out.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /**
   * Fills a part of an array.
   *
   * @throws IllegalStateException where there are fewer bytes, or they are not in that format
   */
  static void into(byte[] bytes, int offset, int length, BsonBinary deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated.getData());
      int filled = 0;
      while (filled < length) {
        int more = inflater.inflate(bytes, offset + filled, length - filled);
        if (more == 0) {
          throw new IllegalStateException("a stored document ends after " + filled + " of " + length + " bytes");
        }
        filled += more;
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("a stored document is damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
