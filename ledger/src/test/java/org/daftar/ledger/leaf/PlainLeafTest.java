package org.daftar.ledger.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Whatever it takes, the codec takes too, with the same values. */
class PlainLeafTest {

  private static final String ORIGIN = "example.org/log";
  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);
  private static final Instant AT = Instant.parse("2026-11-22T01:51:48.500Z");

  /** What stands before and behind a leaf, where it could be taken for a part of it. */
  private static final byte[] AROUND = "{\"_sd\":[\"".getBytes(StandardCharsets.US_ASCII);

  private final PlainLeaf plain = new PlainLeaf(Leaf.CURRENT_VERSION, ORIGIN);

  @Test
  void takesTheLeavesOfEvents() throws MalformedLeaf {
    assertThat(taken(CODEC.write(leaf("cas_1", 0)))).isTrue();
    assertThat(taken(CODEC.write(leaf("cas_1", 1)))).isTrue();
    assertThat(taken(CODEC.write(leaf("sys", 999_999_999_999_999L)))).isTrue();
  }

  @Test
  void takesThoseOfALogWhoseNameIsWrittenWithEscapes() throws MalformedLeaf {
    Leaf leaf = leaf("cas_1", 1);
    for (String origin : List.of("a \"log\"", "журнал", "a\\b")) {
      byte[] written =
          CODEC.write(
              Leaf.of(
                  leaf.version(),
                  origin,
                  leaf.stream(),
                  1,
                  leaf.previous(),
                  leaf.id(),
                  leaf.kind(),
                  leaf.recordedAt(),
                  leaf.digests()));
      assertThat(new PlainLeaf(Leaf.CURRENT_VERSION, origin).read(written, 0, written.length)).isTrue();
      assertThat(taken(written)).isFalse();
    }
  }

  /** They are leaves all the same. */
  @Test
  void leavesToTheCodecWhatIsMoreThanAnEvent() throws MalformedLeaf {
    Leaf leaf = leaf("cas_1", 1);
    SortedMap<String, JsonNode> clear = new TreeMap<>(Map.of("token", StringNode.valueOf("x")));
    for (String kind : List.of("genesis", "key", "anchor", "export", "events")) {
      assertThat(taken(CODEC.write(of(leaf, kind, leaf.stream(), new TreeMap<>())))).isFalse();
    }
    assertThat(taken(CODEC.write(of(leaf, "event", leaf.stream(), clear)))).isFalse();
    assertThat(taken(CODEC.write(of(leaf, "event", "дело", new TreeMap<>())))).isFalse();
    assertThat(taken(CODEC.write(of(leaf, "event", "a\nb", new TreeMap<>())))).isFalse();
  }

  /** Each byte, each value that it can have. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 10, 1_048_576})
  void agreesWithTheCodecWhereAByteIsAnother(long number) throws MalformedLeaf {
    byte[] leaf = CODEC.write(leaf("cas_1", number));
    for (int at = 0; at < leaf.length; at++) {
      byte[] altered = leaf.clone();
      for (int value = 0; value < 0x100; value++) {
        altered[at] = (byte) value;
        requireAgreement(altered);
      }
    }
  }

  @Test
  void agreesWithTheCodecWhereBytesAreMissingOrMore() throws MalformedLeaf {
    byte[] leaf = CODEC.write(leaf("cas_1", 10));
    for (int at = 0; at < leaf.length; at++) {
      for (int until = at + 1; until <= Math.min(leaf.length, at + 60); until++) {
        requireAgreement(joined(Arrays.copyOf(leaf, at), Arrays.copyOfRange(leaf, until, leaf.length)));
        requireAgreement(
            joined(
                Arrays.copyOf(leaf, at),
                Arrays.copyOfRange(leaf, at, until),
                Arrays.copyOfRange(leaf, at, leaf.length)));
      }
      for (byte more : " 0,:\"\\-_A[]{}\n\u0000".getBytes(StandardCharsets.US_ASCII)) {
        requireAgreement(joined(Arrays.copyOf(leaf, at), new byte[] {more}, Arrays.copyOfRange(leaf, at, leaf.length)));
      }
    }
  }

  /** That these tests notice one which takes more. */
  @Test
  void wouldBeSeenToTakeWhatTheCodecRefuses() throws MalformedLeaf {
    String other = "daftar-leaf/2";
    Leaf leaf = leaf("cas_1", 0);
    byte[] bytes =
        new LeafCodec(other)
            .write(
                Leaf.of(
                    other,
                    ORIGIN,
                    leaf.stream(),
                    0,
                    leaf.previous(),
                    leaf.id(),
                    leaf.kind(),
                    leaf.recordedAt(),
                    leaf.digests()));
    assertThatExceptionOfType(MalformedLeaf.class)
        .isThrownBy(() -> requireAgreement(new PlainLeaf(other, ORIGIN), bytes))
        .withMessageContaining("a leaf is of version");
  }

  @Test
  void readsNothingBehindTheEnd() throws MalformedLeaf {
    byte[] leaf = CODEC.write(leaf("cas_1", 10));
    for (int length = 0; length < leaf.length; length++) {
      assertThat(plain.read(leaf, 0, length)).isFalse();
    }
    byte[] twice = joined(leaf, leaf);
    assertThat(plain.read(twice, 0, twice.length)).isFalse();
    assertThat(plain.read(twice, leaf.length, twice.length)).isTrue();
  }

  @Test
  void takesNoneThatIsLargerThanALeaf() throws MalformedLeaf {
    byte[] leaf = CODEC.write(leaf("cas_" + "x".repeat(Leaf.LARGEST - 1_000), 1));
    byte[] larger =
        new String(leaf, StandardCharsets.UTF_8)
            .replace("cas_", "cas_" + "x".repeat(1_000))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(taken(leaf)).isTrue();
    assertThat(taken(larger)).isFalse();
  }

  /** Several alterations at once, of leaves of many forms. */
  @Property(tries = 2_000)
  void agreesWithTheCodec(@ForAll("leaves") byte[] leaf, @ForAll long seed) throws MalformedLeaf {
    requireAgreement(leaf);
    SplittableRandom random = new SplittableRandom(seed);
    byte[] altered = leaf.clone();
    for (int times = 0; times < 3; times++) {
      int one = random.nextInt(altered.length);
      altered[random.nextInt(altered.length)] = altered[one];
      requireAgreement(altered);
      altered[one] = (byte) (altered[one] ^ 1 << random.nextInt(Byte.SIZE));
      requireAgreement(altered);
    }
  }

  @Provide
  Arbitrary<byte[]> leaves() {
    Arbitrary<String> names =
        Arbitraries.strings().withCharRange(' ', '~').withChars('é', '\n').ofMinLength(1).ofMaxLength(40);
    Arbitrary<Long> numbers = Arbitraries.longs().between(0, (1L << 53) - 1);
    Arbitrary<Long> times =
        Arbitraries.longs()
            .between(
                Instant.parse("0000-01-01T00:00:00Z").toEpochMilli(),
                Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli());
    Arbitrary<Integer> digests = Arbitraries.integers().between(0, 6);
    return Combinators.combine(names, names, numbers, times, digests).as(PlainLeafTest::written);
  }

  private static byte[] written(String stream, String id, long number, long time, int digests) {
    try {
      return CODEC.write(
          Leaf.of(
              Leaf.CURRENT_VERSION,
              ORIGIN,
              stream,
              number,
              previous(number),
              id,
              "event",
              Instant.ofEpochMilli(time),
              digests(digests)));
    } catch (MalformedLeaf e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean taken(byte[] bytes) throws MalformedLeaf {
    requireAgreement(bytes);
    return plain.read(bytes, 0, bytes.length);
  }

  private void requireAgreement(byte[] bytes) throws MalformedLeaf {
    requireAgreement(plain, bytes);
  }

  /** Throws where the codec does not take what is taken here. */
  private static void requireAgreement(PlainLeaf plain, byte[] bytes) throws MalformedLeaf {
    byte[] among = joined(AROUND, bytes, AROUND);
    boolean alone = plain.read(bytes, 0, bytes.length);
    boolean taken = plain.read(among, AROUND.length, AROUND.length + bytes.length);
    if (taken != alone) {
      throw new AssertionError("depends on what stands around it: " + text(bytes, 0, bytes.length));
    }
    if (taken) {
      requireSame(plain, among, CODEC.read(bytes));
    }
  }

  private static void requireSame(PlainLeaf plain, byte[] among, Leaf leaf) {
    long[] numbers = new long[4];
    if (plain.number() > 0) {
      Hash.readUrl(among, plain.previousAt(), numbers, 0);
    }
    Optional<Hash> previous = plain.number() > 0 ? Optional.of(Hash.of(numbers, 0)) : Optional.empty();
    boolean same =
        leaf.version().equals(Leaf.CURRENT_VERSION)
            && leaf.log().equals(ORIGIN)
            && leaf.kind().equals("event")
            && leaf.clear().isEmpty()
            && leaf.stream().equals(text(among, plain.streamFrom(), plain.streamTo()))
            && leaf.number() == plain.number()
            && leaf.previous().equals(previous)
            && leaf.recordedAt().toEpochMilli() == plain.recordedAt();
    if (!same) {
      throw new AssertionError("the codec reads something else: " + leaf);
    }
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static Leaf leaf(String stream, long number) {
    return Leaf.of(Leaf.CURRENT_VERSION, ORIGIN, stream, number, previous(number), "e2", "event", AT, digests(3));
  }

  private static Leaf of(Leaf leaf, String kind, String stream, SortedMap<String, JsonNode> clear) {
    return new Leaf(
        leaf.version(),
        leaf.log(),
        stream,
        leaf.number(),
        leaf.previous(),
        leaf.id(),
        kind,
        leaf.recordedAt(),
        leaf.digests(),
        clear);
  }

  private static Optional<Hash> previous(long number) {
    return number == 0 ? Optional.empty() : Optional.of(Hashing.sha256(new byte[] {(byte) number}));
  }

  private static List<Hash> digests(int count) {
    return IntStream.range(0, count).mapToObj(i -> Hashing.sha256(new byte[] {(byte) i})).toList();
  }
}
