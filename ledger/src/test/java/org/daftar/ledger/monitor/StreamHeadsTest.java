package org.daftar.ledger.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StreamHeadsTest {

  private static final int HASH = 4;

  private final StreamHeads heads = new StreamHeads();

  @Test
  void beginsEachStreamAtNumberNought() {
    assertThat(heads.next(place("cas_a"))).isZero();
    assertThat(heads.size()).isEqualTo(1);
  }

  @Test
  void knowsTheLastHashOfEachStream() {
    follow("cas_a", 1);
    follow("cas_b", 2);
    follow("cas_a", 3);

    assertThat(heads.next(place("cas_a"))).isEqualTo(2);
    assertThat(heads.hasHash(place("cas_a"), hash(3), 0)).isTrue();
    assertThat(heads.hasHash(place("cas_a"), hash(1), 0)).isFalse();
    assertThat(heads.hasHash(place("cas_b"), hash(2), 0)).isTrue();
    assertThat(heads.size()).isEqualTo(2);
  }

  @Test
  void comparesEachPartOfAHash() {
    follow("cas_a", 1);
    for (int part = 0; part < HASH; part++) {
      long[] other = hash(1);
      other[part]++;
      assertThat(heads.hasHash(place("cas_a"), other, 0)).isFalse();
    }
  }

  @Test
  void keepsNamesApartThatAreAlike() {
    List<String> names = List.of("a", "a\u0000", "\u0000a", "ab", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaa\u0000", "é", "e");
    names.forEach(name -> follow(name, name.hashCode()));

    assertThat(heads.size()).isEqualTo(names.size());
    assertThat(names).allMatch(name -> heads.hasHash(place(name), hash(name.hashCode()), 0));
  }

  /** To whoever knows the secret: the second half of a name can make up for the first. */
  @Test
  void keepsStreamsApartWhoseNamesFallOnOnePlace() {
    long secret = 7;
    StreamHeads known = new StreamHeads(secret);
    int streams = 100;
    for (long first = 0; first < streams; first++) {
      byte[] name = falling(secret, first);
      known.follow(known.place(name, 0, name.length), hash((int) first), 0);
    }
    assertThat(known.size()).isEqualTo(streams);
    for (long first = 0; first < streams; first++) {
      byte[] name = falling(secret, first);
      assertThat(known.hasHash(known.place(name, 0, name.length), hash((int) first), 0)).isTrue();
      assertThat(known.next(known.place(name, 0, name.length))).isEqualTo(1);
    }
  }

  @Property(tries = 20)
  void isAsAMapIs(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StreamHeads one = new StreamHeads(random.nextLong());
    Map<String, Integer> last = new HashMap<>();
    Map<String, Long> next = new HashMap<>();
    for (int leaf = 0; leaf < 5_000; leaf++) {
      String name = "x".repeat(random.nextInt(12)) + random.nextInt(2_000);
      byte[] bytes = (" " + name + " ").getBytes(StandardCharsets.UTF_8);
      int place = one.place(bytes, 1, bytes.length - 1);
      assertThat(one.next(place)).isEqualTo(next.getOrDefault(name, 0L));
      assertThat(!last.containsKey(name) || one.hasHash(place, hash(last.get(name)), 0)).isTrue();
      one.follow(place, hash(leaf), 0);
      last.put(name, leaf);
      next.merge(name, 1L, Long::sum);
    }
    assertThat(one.size()).isEqualTo(last.size());
  }

  private static byte[] falling(long secret, long first) {
    int length = 2 * Long.BYTES;
    long half = StreamHeads.mixed(secret ^ length ^ first);
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putLong(first).putLong(half).array();
  }

  private int place(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return heads.place(bytes, 0, bytes.length);
  }

  private void follow(String name, int hash) {
    heads.follow(place(name), hash(hash), 0);
  }

  private static long[] hash(int number) {
    return new long[] {number, 2L * number, 3L * number, 4L * number};
  }
}
