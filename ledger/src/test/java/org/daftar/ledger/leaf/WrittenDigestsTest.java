package org.daftar.ledger.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDigestsTest {

  private static final LeafCodec CODEC = new LeafCodec(Leaf.CURRENT_VERSION);
  private static final List<Hash> DIGESTS =
      IntStream.range(0, 5)
          .mapToObj(i -> Hashing.sha256(new byte[] {(byte) i}))
          .sorted(Comparator.comparing(Hash::base64url))
          .toList();

  private static byte[] leaf(List<Hash> digests) throws MalformedLeaf {
    return CODEC.write(
        Leaf.of(
            Leaf.CURRENT_VERSION,
            "log.test",
            "cas_a",
            0,
            Optional.empty(),
            "id",
            "event",
            Instant.ofEpochMilli(7),
            digests));
  }

  private static byte[] edited(String from, String to) throws MalformedLeaf {
    String text = new String(leaf(DIGESTS), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void areThoseThatWereWritten() throws MalformedLeaf {
    assertThat(CODEC.read(leaf(DIGESTS)).digests()).isEqualTo(DIGESTS);
    assertThat(CODEC.read(leaf(DIGESTS.subList(0, 1))).digests()).isEqualTo(DIGESTS.subList(0, 1));
    assertThat(CODEC.read(leaf(List.of())).digests()).isEmpty();
  }

  @Test
  void stayTheSameWhenTheBytesThatWereReadAreUsedAgain() throws MalformedLeaf {
    byte[] bytes = leaf(DIGESTS);
    Leaf read = CODEC.read(bytes);
    Arrays.fill(bytes, (byte) 0);
    assertThat(read.digests()).isEqualTo(DIGESTS);
  }

  @Test
  void areRefusedUnlessTheyAreSortedAndDifferent() throws MalformedLeaf {
    String first = DIGESTS.getFirst().base64url();
    String second = DIGESTS.get(1).base64url();
    byte[] swapped = edited(first + "\",\"" + second, second + "\",\"" + first);
    assertThatThrownBy(() -> CODEC.read(swapped)).hasMessageContaining("sorted");
    byte[] twice = edited(second, first);
    assertThatThrownBy(() -> CODEC.read(twice)).hasMessageContaining("sorted");
  }

  /** An escape, a letter that is none of base64url, one of two bytes, a last letter with bits that say nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"\\n", "+x", "\u00e9", "\"\"", "\u0000\u0000"})
  void areRefusedWhereALetterIsNoneOfBase64url(String letters) throws MalformedLeaf {
    String last = DIGESTS.getLast().base64url();
    byte[] bytes = edited(last, last.substring(0, 20) + letters + last.substring(22));
    assertThatThrownBy(() -> CODEC.read(bytes)).isInstanceOf(MalformedLeaf.class);
  }

  @Test
  void areRefusedWhereTheyHaveAnotherSpelling() throws MalformedLeaf {
    String last = DIGESTS.getLast().base64url();
    byte[] bits = edited(last, last.substring(0, 42) + (char) (last.charAt(42) + 1));
    assertThatThrownBy(() -> CODEC.read(bits)).hasMessageContaining("base64url");
    byte[] shorter = edited(last, last.substring(1));
    assertThatThrownBy(() -> CODEC.read(shorter)).isInstanceOf(MalformedLeaf.class);
    byte[] longer = edited(last, last + "A");
    assertThatThrownBy(() -> CODEC.read(longer)).isInstanceOf(MalformedLeaf.class);
    byte[] number = edited("\"" + last + "\"", "7");
    assertThatThrownBy(() -> CODEC.read(number)).isInstanceOf(MalformedLeaf.class);
  }

  @Test
  void areRefusedWhereTheLeafIsBrokenOffWithinThem() throws MalformedLeaf {
    byte[] whole = leaf(DIGESTS);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> CODEC.read(part)).isInstanceOf(MalformedLeaf.class);
    }
  }
}
