package org.daftar.ledger.bag;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * That a zip file is its files one behind the other, then its directory, and nothing else, and that each file says of
 * itself what the directory says of it. So no two readers see different files in it, whether they begin at its end or
 * at its start; none overlap, and none hide between the others.
 */
final class ZipLayout {

  private static final int SIGNATURE = 0x04034b50;
  private static final int SIZES_SIGNATURE = 0x08074b50;
  private static final int LENGTH = 30;
  private static final int SIZES_LENGTH = 16;

  /** A record of the directory has 46 bytes and a name. */
  private static final long LONGEST_RECORD = 256;

  private final RandomAccessFile file;
  private long next;

  private ZipLayout(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Checks a zip file, reading its headers alone: nothing is unpacked.
   *
   * @throws MalformedBag where it is none, is laid out in another way, or is larger than the limits
   */
  static void check(Path zip, Limits limits) throws IOException, MalformedBag {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      boolean fits = file.length() <= limits.zip();
      ZipEnd end = fits ? ZipEnd.read(file) : new ZipEnd(0, 0, 0);
      ZipRecord.require(
          fits && end.files() <= limits.files() && end.directoryLength() <= end.files() * LONGEST_RECORD,
          "zip",
          "is larger than " + limits.zip() + " bytes or holds more than " + limits.files() + " files");
      new ZipLayout(file).check(end);
    }
  }

  private void check(ZipEnd end) throws IOException, MalformedBag {
    ByteBuffer directory = ZipBytes.read(file, end.directory(), (int) end.directoryLength());
    long files = 0;
    while (directory.hasRemaining()) {
      ZipRecord record = ZipRecord.read(directory);
      ZipRecord.require(++files <= end.files(), "zip", "holds more files than it says");
      ZipRecord.require(record.offset() == next, record.name(), "does not lie behind the file before it");
      next = behind(record, end.directory());
    }
    ZipRecord.require(files == end.files() && next == end.directory(), "zip", "hides something between its files");
  }

  /** Where a file ends whose header begins at {@code next}. */
  private long behind(ZipRecord record, long directory) throws IOException, MalformedBag {
    byte[] name = record.name().getBytes(StandardCharsets.UTF_8);
    long content = next + LENGTH + name.length;
    boolean sizesBehind = (record.flags() & ZipRecord.SIZES_BEHIND) != 0;
    long end = content + record.packed() + (sizesBehind ? SIZES_LENGTH : 0);
    ZipRecord.require(end <= directory, record.name(), "reaches into the directory");
    ByteBuffer header = ZipBytes.read(file, next, LENGTH + name.length);
    boolean same =
        header.getInt(0) == SIGNATURE
            && Short.toUnsignedInt(header.getShort(6)) == record.flags()
            && Short.toUnsignedInt(header.getShort(8)) == record.method()
            && Short.toUnsignedInt(header.getShort(26)) == name.length
            && header.getShort(28) == 0
            && header.slice(LENGTH, name.length).equals(ByteBuffer.wrap(name))
            && sizes(header, 14, sizesBehind ? new long[3] : sizes(record))
            && (!sizesBehind || sizesBehind(end - SIZES_LENGTH, record));
    ZipRecord.require(same, record.name(), "says something else of itself than the directory does");
    return end;
  }

  private boolean sizesBehind(long at, ZipRecord record) throws IOException {
    ByteBuffer behind = ZipBytes.read(file, at, SIZES_LENGTH);
    return behind.getInt(0) == SIZES_SIGNATURE && sizes(behind, 4, sizes(record));
  }

  private static long[] sizes(ZipRecord record) {
    return new long[] {Integer.toUnsignedLong(record.check()), record.packed(), record.size()};
  }

  private static boolean sizes(ByteBuffer bytes, int at, long[] expected) {
    return Integer.toUnsignedLong(bytes.getInt(at)) == expected[0]
        && Integer.toUnsignedLong(bytes.getInt(at + 4)) == expected[1]
        && Integer.toUnsignedLong(bytes.getInt(at + 8)) == expected[2];
  }
}
