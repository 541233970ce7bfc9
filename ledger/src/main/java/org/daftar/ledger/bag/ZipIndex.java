package org.daftar.ledger.bag;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * How many files a zip file says it holds, read from its last bytes alone (APPNOTE.TXT sections 4.3.14 to 4.3.16): to
 * open one of millions would cost seconds.
 */
final class ZipIndex {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LONGEST_COMMENT = 0xffff;

  private ZipIndex() {}

  /** At least so many; a zip file that lies about it does not open. */
  static long files(Path zip) throws IOException, MalformedBag {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      long start = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
      ByteBuffer tail = read(file, start, (int) (file.length() - start));
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          int files = Short.toUnsignedInt(tail.getShort(at + 10));
          return files == 0xffff ? files64(file, tail, at) : files;
        }
      }
      throw new MalformedBag("zip", "is no zip file");
    }
  }

  private static long files64(RandomAccessFile file, ByteBuffer tail, int end) throws IOException {
    int locator = end - LOCATOR_LENGTH;
    if (locator < 0 || tail.getInt(locator) != LOCATOR_64) {
      return 0xffff;
    }
    long at = tail.getLong(locator + 8);
    if (at < 0 || at > file.length() - 56) {
      return Long.MAX_VALUE;
    }
    ByteBuffer record = read(file, at, 56);
    return record.getInt(0) == END_64 ? record.getLong(32) : Long.MAX_VALUE;
  }

  private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
