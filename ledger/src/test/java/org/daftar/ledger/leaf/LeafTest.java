package org.daftar.ledger.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafTest {

  private static final Instant AT = Instant.parse("2026-11-22T01:51:48.500Z");
  private static final String WRITTEN =
      "{\"_sd\":[\"LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ\",\"SG6kYiTRu0-2gPNPfJrZao8k7Ii-c-qOWmxlJg6cuKc\"],"
          + "\"_sd_alg\":\"sha-256\",\"case\":\"cas_1\",\"id\":\"e2\",\"kind\":\"event\",\"log\":\"example.org/log\","
          + "\"n\":1,\"prev\":\"bjQLnP-zepicpUTmu3gKLHiQHT-zNzh2hRGjBhevoB0\","
          + "\"rec\":\"2026-11-22T01:51:48.500Z\",\"v\":\"daftar-leaf/1\"}";

  private final LeafCodec codec = new LeafCodec("daftar-leaf/1");

  @Test
  void isWrittenInOneWay() throws MalformedLeaf {
    assertThat(new String(codec.write(leaf(hash("world"), hash("hello"))), StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
  }

  @Test
  void readsWhatItWrites() throws MalformedLeaf {
    byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);
    assertThat(codec.write(codec.read(bytes))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"n\":1 | \"n\":1.5",
        "\"n\":1 | \"n\":0",
        "\"n\":1 | \"n\":-1",
        "\"n\":1 | \"n\": 1",
        "\"n\":1 | \"n\":1,\"n\":1",
        "daftar-leaf/1 | daftar-leaf/2",
        "sha-256 | sha-1",
        "48.500Z | 48.5Z",
        "48.500Z | 48.500+00:00",
        "2026-11-22T | 2026-11-31T",
        "2026-11-22T | +12026-11-22T",
        "2026-11-22T | -2026-11-22T",
        "cas_1\" | \"",
        "\"kind\":\"event\", | ''",
        "\"prev\":\"bjQL | \"prev\":\"bjQ"
      })
  void refusesAnythingElse(String from, String to) {
    String altered = WRITTEN.replace(from, to);
    assertThat(altered).isNotEqualTo(WRITTEN);
    assertThatExceptionOfType(MalformedLeaf.class)
        .isThrownBy(() -> codec.read(altered.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesDigestsOutOfOrderOrTwice() {
    String one = "\"LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ\"";
    String two = "\"SG6kYiTRu0-2gPNPfJrZao8k7Ii-c-qOWmxlJg6cuKc\"";
    for (String list : List.of(two + "," + one, one + "," + one)) {
      byte[] altered = WRITTEN.replace(one + "," + two, list).getBytes(StandardCharsets.UTF_8);
      assertThatExceptionOfType(MalformedLeaf.class)
          .isThrownBy(() -> codec.read(altered))
          .withMessageContaining("sorted");
    }
  }

  @Test
  void isRefusedWhereItIsTooLarge() {
    Hash[] many = IntStream.range(0, 400).mapToObj(i -> hash("field " + i)).toArray(Hash[]::new);
    assertThatExceptionOfType(MalformedLeaf.class)
        .isThrownBy(() -> codec.write(leaf(many)))
        .withMessageContaining("at most 16384 bytes");
  }

  @Test
  void isFirstInItsStreamWithoutOneBeforeItAndOnlyThen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leaf.of("v", "log", "sys", 0, Optional.of(hash("x")), "e", "event", AT, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leaf.of("v", "log", "sys", 1, Optional.empty(), "e", "event", AT, List.of()));
  }

  private static Leaf leaf(Hash... digests) {
    return Leaf.of(
        "daftar-leaf/1",
        "example.org/log",
        "cas_1",
        1,
        Optional.of(Hashing.leaf(new byte[0])),
        "e2",
        "event",
        AT,
        List.of(digests));
  }

  private static Hash hash(String text) {
    return Hashing.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
