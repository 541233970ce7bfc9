package org.daftar.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashTest {

  private static final Hash HASH = Hashing.sha256(new byte[] {1});

  @Test
  void isTheSameAsFourNumbers() {
    long[] numbers = new long[6];
    HASH.copyTo(numbers, 1);

    assertThat(Hash.of(numbers, 1)).isEqualTo(HASH);
    assertThat(numbers[0]).isZero();
    assertThat(numbers[5]).isZero();
  }

  @Property(tries = 500)
  void isReadFromBase64urlAsJavaReadsIt(@ForAll long seed) {
    byte[] bytes = new byte[Hash.LENGTH];
    new SplittableRandom(seed).nextBytes(bytes);
    byte[] text = ("\"" + Hash.of(bytes).base64url() + "\"").getBytes(StandardCharsets.US_ASCII);
    long[] numbers = new long[5];

    assertThat(Hash.isUrl(text, 1)).isTrue();
    Hash.readUrl(text, 1, numbers, 1);

    assertThat(Hash.of(numbers, 1).bytes()).isEqualTo(bytes);
  }

  /** Each letter, each value that it can have. */
  @Test
  void isBase64urlWhereJavaSaysSo() {
    byte[] text = HASH.base64url().getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at < text.length; at++) {
      byte before = text[at];
      for (int value = 0; value < 0x100; value++) {
        text[at] = (byte) value;
        assertThat(Hash.isUrl(text, 0)).isEqualTo(isRead(new String(text, StandardCharsets.ISO_8859_1)));
      }
      text[at] = before;
    }
  }

  private static boolean isRead(String text) {
    try {
      return Hash.parseUrl(text).base64url().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
