package org.daftar.ledger.bag;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Parts of a zip file, whose numbers begin with their lowest byte. */
final class ZipBytes {

  private ZipBytes() {}

  /** So many bytes from a place on, all of which are there. */
  static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
