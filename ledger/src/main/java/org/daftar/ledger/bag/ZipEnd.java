package org.daftar.ledger.bag;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;

/**
 * The end of a zip file: APPNOTE.TXT sections 4.3.14 to 4.3.16. It must be the last bytes of the file and say one thing
 * only, since readers differ in where they look for it and whom they believe.
 *
 * @param files how many it says there are
 * @param directory where the directory begins
 * @param directoryLength how many bytes the directory has
 */
record ZipEnd(long files, long directory, long directoryLength) {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LENGTH = 22;
  private static final int LENGTH_64 = 56;
  private static final int LOCATOR_LENGTH = 20;

  /** What the number of files is where it stands in the larger record. */
  private static final int MANY = 0xffff;

  /**
   * Reads the end of a zip file and nothing else of it.
   *
   * @throws MalformedBag where it is none, or one that leaves room for doubt
   */
  static ZipEnd read(RandomAccessFile file) throws IOException, MalformedBag {
    long at = file.length() - LENGTH;
    require(at >= 0, "is no zip file");
    ByteBuffer end = ZipBytes.read(file, at, LENGTH);
    require(end.getInt(0) == END && end.getShort(20) == 0, "is no zip file, or does not end where its directory does");
    int files = Short.toUnsignedInt(end.getShort(10));
    require(end.getInt(4) == 0 && Short.toUnsignedInt(end.getShort(8)) == files, "is a part of several files");
    long length = Integer.toUnsignedLong(end.getInt(12));
    long directory = Integer.toUnsignedLong(end.getInt(16));
    ZipEnd small = new ZipEnd(files, directory, length);
    return files == MANY ? large(file, at, small) : small.endingAt(at);
  }

  private static ZipEnd large(RandomAccessFile file, long end, ZipEnd small) throws IOException, MalformedBag {
    long at = end - LOCATOR_LENGTH - LENGTH_64;
    require(at >= 0, "is no zip file");
    ByteBuffer both = ZipBytes.read(file, at, LENGTH_64 + LOCATOR_LENGTH);
    boolean fits =
        both.getInt(0) == END_64
            && both.getLong(4) == LENGTH_64 - 12
            && both.getLong(16) == 0
            && both.getLong(24) == both.getLong(32)
            && both.getLong(40) == small.directoryLength
            && both.getLong(48) == small.directory
            && both.getInt(LENGTH_64) == LOCATOR_64
            && both.getInt(LENGTH_64 + 4) == 0
            && both.getLong(LENGTH_64 + 8) == at
            && both.getInt(LENGTH_64 + 16) == 1;
    require(fits, "says two things about how many files it holds, or where");
    return new ZipEnd(both.getLong(32), small.directory, small.directoryLength).endingAt(at);
  }

  private ZipEnd endingAt(long at) throws MalformedBag {
    require(directory + directoryLength == at, "does not end where its directory does");
    return this;
  }

  private static void require(boolean holds, String otherwise) throws MalformedBag {
    if (!holds) {
      throw new MalformedBag("zip", otherwise);
    }
  }
}
