package org.daftar.ledger.bag;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/** A zip file whose bytes a test can change, each at the place that the format gives it: APPNOTE.TXT section 4.3. */
final class RawZip {

  /** Places within the header of a file, within its record in the directory, and within the end. */
  static final int LOCAL_FLAGS = 6;

  static final int LOCAL_NAME = 30;
  static final int FLAGS = 8;
  static final int METHOD = 10;
  static final int CHECK = 16;
  static final int SIZE = 24;
  static final int ATTRIBUTES = 38;
  static final int OFFSET = 42;
  static final int END_FILES = 8;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> headers = new ArrayList<>();
  private final List<Integer> records = new ArrayList<>();
  private final byte[] between;
  private final byte[] extra;
  private int end;

  /**
   * Stores files.
   *
   * @param between stands before each file, where nothing should
   * @param extra a field that says more of each file
   */
  RawZip(SortedMap<String, byte[]> files, byte[] between, byte[] extra) {
    this.between = between;
    this.extra = extra;
    files.forEach(this::file);
    int directory = out.size();
    int index = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      record(file.getKey(), file.getValue(), headers.get(index++));
    }
    end = out.size();
    out.writeBytes(
        numbers(22)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort((short) index)
            .putShort((short) index)
            .putInt(end - directory)
            .putInt(directory)
            .array());
  }

  private void file(String name, byte[] content) {
    out.writeBytes(between);
    headers.add(out.size());
    out.writeBytes(common(numbers(30).putInt(0x04034b50).putShort((short) 20), name, content).array());
    out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(extra);
    out.writeBytes(content);
  }

  private void record(String name, byte[] content, int header) {
    records.add(out.size());
    ByteBuffer record = numbers(46).putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
    out.writeBytes(common(record, name, content).putInt(OFFSET, header).array());
    out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(extra);
  }

  private ByteBuffer common(ByteBuffer header, String name, byte[] content) {
    CRC32 check = new CRC32();
    check.update(content);
    return header
        .putShort((short) (1 << 11))
        .putShort((short) 0)
        .putInt(0)
        .putInt((int) check.getValue())
        .putInt(content.length)
        .putInt(content.length)
        .putShort((short) name.getBytes(StandardCharsets.UTF_8).length)
        .putShort((short) extra.length);
  }

  private static ByteBuffer numbers(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  int header(int file) {
    return headers.get(file);
  }

  int record(int file) {
    return records.get(file);
  }

  int end() {
    return end;
  }

  /** A copy to make wrong. */
  ByteBuffer bytes() {
    return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
  }
}
