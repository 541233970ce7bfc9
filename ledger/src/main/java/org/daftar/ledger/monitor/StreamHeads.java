package org.daftar.ledger.monitor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The last leaf of each stream, by the name of the stream. All of it stands in one table of numbers, a stream in as
 * many as a processor fetches at once: leaves of other streams come between those of one, and each would else wait for
 * memory several times.
 */
final class StreamHeads {

  private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Any odd number with as many ones as zeros: that of wyhash. */
  private static final long MIXER = 0xa0761d6478bd642fL;

  private static final long HIGHEST = Long.MIN_VALUE;

  private static final int TAG = 0;
  private static final int NAME = 1;
  private static final int NEXT = 2;
  private static final int HASH = 3;
  private static final int WIDTH = 8;

  private final long secret;

  private long[] table = new long[WIDTH << 10];
  private byte[] names = new byte[1 << 15];
  private int namesEnd;
  private int size;

  /** None yet. */
  StreamHeads() {
    this(new SecureRandom().nextLong());
  }

  /**
   * None yet.
   *
   * @param secret by which the names spread; who knows it can choose names that all fall on one place
   */
  StreamHeads(long secret) {
    this.secret = secret;
  }

  /**
   * Finds the place of a stream, a new one where the stream is not known.
   *
   * @return which holds until another one is looked for
   */
  int place(byte[] name, int from, int to) {
    long tag = tag(name, from, to);
    int place = first(table, tag);
    while (table[place + TAG] != 0) {
      if (table[place + TAG] == tag && isNamed(place, name, from, to)) {
        return place;
      }
      place = after(table, place);
    }
    return add(tag, name, from, to);
  }

  /** The number of the leaf that is next in the stream of a place. */
  long next(int place) {
    return table[place + NEXT];
  }

  /** Whether this is the hash of the last leaf of the stream of a place. */
  boolean hasHash(int place, long[] numbers, int at) {
    return Arrays.equals(table, place + HASH, place + WIDTH - 1, numbers, at, at + 4);
  }

  /** The stream of a place has another leaf, with that hash. */
  void follow(int place, long[] numbers, int at) {
    table[place + NEXT]++;
    System.arraycopy(numbers, at, table, place + HASH, 4);
  }

  /** How many streams there are. */
  int size() {
    return size;
  }

  private int add(long tag, byte[] name, int from, int to) {
    if (2 * WIDTH * size >= table.length) {
      grow();
    }
    int length = to - from;
    int end = Math.addExact(namesEnd, length);
    if (end > names.length) {
      names = Arrays.copyOf(names, Math.max(end, Math.multiplyExact(2, names.length)));
    }
    System.arraycopy(name, from, names, namesEnd, length);
    int place = free(table, tag);
    table[place + TAG] = tag;
    table[place + NAME] = (long) namesEnd << Integer.SIZE | length;
    namesEnd = end;
    size++;
    return place;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(2, table.length)];
    for (int place = 0; place < table.length; place += WIDTH) {
      if (table[place + TAG] != 0) {
        System.arraycopy(table, place, larger, free(larger, table[place + TAG]), WIDTH);
      }
    }
    table = larger;
  }

  private static int free(long[] table, long tag) {
    int place = first(table, tag);
    while (table[place + TAG] != 0) {
      place = after(table, place);
    }
    return place;
  }

  private static int first(long[] table, long tag) {
    return (int) (tag * WIDTH) & (table.length - 1);
  }

  private static int after(long[] table, int place) {
    return (place + WIDTH) & (table.length - 1);
  }

  private boolean isNamed(int place, byte[] name, int from, int to) {
    int at = (int) (table[place + NAME] >> Integer.SIZE);
    int length = (int) table[place + NAME];
    return Arrays.equals(names, at, at + length, name, from, to);
  }

  /** Not 0, which stands where no stream is. */
  private long tag(byte[] name, int from, int to) {
    long tag = secret ^ (to - from);
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      tag = mixed(tag ^ (long) EIGHT.get(name, at));
    }
    long rest = 0;
    for (; at < to; at++) {
      rest = (rest << Byte.SIZE) | (name[at] & 0xff);
    }
    return mixed(tag ^ rest) | HIGHEST;
  }

  static long mixed(long bits) {
    return bits * MIXER ^ Math.multiplyHigh(bits, MIXER);
  }
}
