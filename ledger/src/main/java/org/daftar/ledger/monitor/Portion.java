package org.daftar.ledger.monitor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.PlainLeaf;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/**
 * Leaves that follow each other, up to the first one that is none: of each what whoever watches a log compares. It
 * stands in two arrays, one leaf behind the other, since another processor reads it than wrote it, and fetches what is
 * in order ahead.
 */
final class Portion {

  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);

  private static final int NUMBER = 0;
  private static final int RECORDED_AT = 1;
  private static final int PREVIOUS = 2;
  private static final int HASH = 6;
  private static final int STREAM_END = 10;
  private static final int WIDTH = 11;

  /** How many leaves there is room for at first: many lines need not be many leaves. */
  private static final int ROOM = 512;

  private long[] values = new long[ROOM * WIDTH];
  private byte[] streams = new byte[ROOM * Long.BYTES];
  private int streamsEnd;
  private final Map<Integer, Leaf> unusual = new HashMap<>();
  private int size;
  private Optional<String> wrong = Optional.empty();

  private Portion() {}

  /** The leaves of a log that stand in those lines. */
  static Portion of(String origin, Lines lines) {
    Portion portion = new Portion();
    try {
      portion.read(new PlainLeaf(Leaf.CURRENT_VERSION, origin), lines);
    } catch (MalformedLeaf e) {
      portion.wrong = Optional.of(String.valueOf(e.getMessage()));
    }
    return portion;
  }

  private void read(PlainLeaf plain, Lines lines) throws MalformedLeaf {
    byte[] bytes = lines.bytes();
    while (size < lines.count()) {
      int from = lines.from(size);
      int to = lines.to(size);
      makeRoom();
      if (plain.read(bytes, from, to)) {
        add(bytes, plain);
      } else {
        add(CODEC.read(Arrays.copyOfRange(bytes, from, to)));
      }
      Hashing.leaf(bytes, from, to).copyTo(values, at(size, HASH));
      size++;
    }
  }

  private void makeRoom() {
    if (at(size + 1, 0) > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
  }

  private void add(byte[] bytes, PlainLeaf leaf) {
    values[at(size, NUMBER)] = leaf.number();
    values[at(size, RECORDED_AT)] = leaf.recordedAt();
    if (leaf.number() > 0) {
      Hash.readUrl(bytes, leaf.previousAt(), values, at(size, PREVIOUS));
    }
    addStream(bytes, leaf.streamFrom(), leaf.streamTo());
  }

  private void add(Leaf leaf) {
    unusual.put(size, leaf);
    values[at(size, NUMBER)] = leaf.number();
    values[at(size, RECORDED_AT)] = leaf.recordedAt().toEpochMilli();
    leaf.previous().ifPresent(hash -> hash.copyTo(values, at(size, PREVIOUS)));
    byte[] stream = leaf.stream().getBytes(StandardCharsets.UTF_8);
    addStream(stream, 0, stream.length);
  }

  private void addStream(byte[] bytes, int from, int to) {
    int end = streamsEnd + to - from;
    if (end > streams.length) {
      streams = Arrays.copyOf(streams, 2 * end);
    }
    System.arraycopy(bytes, from, streams, streamsEnd, to - from);
    values[at(size, STREAM_END)] = end;
    streamsEnd = end;
  }

  private static int at(int leaf, int value) {
    return leaf * WIDTH + value;
  }

  /** How many leaves there are. */
  int size() {
    return size;
  }

  /** Why the next one is none; empty where all are leaves. */
  Optional<String> wrong() {
    return wrong;
  }

  /** A leaf that is more than an event of this log; empty for all others. */
  Optional<Leaf> unusual(int leaf) {
    return unusual.isEmpty() ? Optional.empty() : Optional.ofNullable(unusual.get(leaf));
  }

  /** In milliseconds since 1970. */
  long recordedAt(int leaf) {
    return values[at(leaf, RECORDED_AT)];
  }

  /** Its place in its stream. */
  long number(int leaf) {
    return values[at(leaf, NUMBER)];
  }

  /** Its hash. */
  Hash hash(int leaf) {
    return Hash.of(values, at(leaf, HASH));
  }

  /** The name of its stream. */
  String stream(int leaf) {
    return new String(streams, streamFrom(leaf), streamTo(leaf) - streamFrom(leaf), StandardCharsets.UTF_8);
  }

  /** The place of its stream among others. */
  int place(int leaf, StreamHeads heads) {
    return heads.place(streams, streamFrom(leaf), streamTo(leaf));
  }

  /** Whether it names the last leaf of the stream of a place as the one before it; one of number 0 names none. */
  boolean follows(int leaf, StreamHeads heads, int place) {
    return heads.hasHash(place, values, at(leaf, PREVIOUS));
  }

  /** Makes it the last leaf of the stream of a place. */
  void head(int leaf, StreamHeads heads, int place) {
    heads.follow(place, values, at(leaf, HASH));
  }

  private int streamFrom(int leaf) {
    return leaf == 0 ? 0 : streamTo(leaf - 1);
  }

  private int streamTo(int leaf) {
    return (int) values[at(leaf, STREAM_END)];
  }
}
