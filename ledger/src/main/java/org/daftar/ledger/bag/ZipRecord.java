package org.daftar.ledger.bag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the directory of a zip file says about a file: APPNOTE.TXT section 4.3.12. What our writer never writes is
 * refused: encryption, other methods, names beside the name, links, comments.
 *
 * @param flags general purpose bits
 * @param method of compression
 * @param check CRC-32 of the content
 * @param packed how many bytes the content has in the zip file
 * @param size how many it has
 * @param name in UTF-8
 * @param offset where its own header begins
 * @param length of this record
 */
record ZipRecord(int flags, int method, int check, long packed, long size, String name, long offset, int length) {

  /** The sizes stand behind the content, not before it. */
  static final int SIZES_BEHIND = 1 << 3;

  private static final int SIGNATURE = 0x02014b50;
  private static final int LENGTH = 46;
  private static final int UTF_8 = 1 << 11;
  private static final int LEVEL = 3 << 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Reads the record at the position of a directory, and moves on behind it. */
  static ZipRecord read(ByteBuffer directory) throws MalformedBag {
    int at = directory.position();
    require(directory.remaining() >= LENGTH && directory.getInt(at) == SIGNATURE, "zip", "has a damaged directory");
    int named = Short.toUnsignedInt(directory.getShort(at + 28));
    require(directory.remaining() >= LENGTH + named, "zip", "has a damaged directory");
    byte[] name = new byte[named];
    directory.get(at + LENGTH, name);
    ZipRecord read =
        new ZipRecord(
            Short.toUnsignedInt(directory.getShort(at + 8)),
            Short.toUnsignedInt(directory.getShort(at + 10)),
            directory.getInt(at + 16),
            Integer.toUnsignedLong(directory.getInt(at + 20)),
            Integer.toUnsignedLong(directory.getInt(at + 24)),
            new String(name, StandardCharsets.UTF_8),
            Integer.toUnsignedLong(directory.getInt(at + 42)),
            LENGTH + named);
    read.requirePlain();
    require(directory.getInt(at + 30) == 0 && directory.getShort(at + 34) == 0, read.name, "has more than a name");
    require(
        directory.getShort(at + 36) == 0 && directory.getInt(at + 38) == 0,
        read.name,
        "has attributes: a link, a folder or a program, where a bag holds plain files");
    directory.position(at + read.length);
    return read;
  }

  private void requirePlain() throws MalformedBag {
    boolean ascii = name.chars().allMatch(letter -> letter < 0x80);
    require((flags & ~(SIZES_BEHIND | LEVEL | UTF_8)) == 0, name, "is encrypted, or of a kind that bags do not have");
    require(ascii || (flags & UTF_8) != 0, name, "has a name in letters that its zip file does not say");
    require(method == STORED || method == DEFLATED, name, "is compressed in a way that bags are not");
    require(method == DEFLATED || (packed == size && (flags & SIZES_BEHIND) == 0), name, "has two sizes");
  }

  static void require(boolean holds, String place, String otherwise) throws MalformedBag {
    if (!holds) {
      throw new MalformedBag(place, otherwise);
    }
  }
}
