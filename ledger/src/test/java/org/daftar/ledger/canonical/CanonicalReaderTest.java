package org.daftar.ledger.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading in one go, beside reading whatever the form is and writing it again. */
class CanonicalReaderTest {

  private static final byte[] DOCUMENT =
      utf8(
          """
          {"":[[]],"A":{"b":[true,false,null,{},"\\u0001\\n\\"\\\\ é😂"],"é":0,"😂":[{"x":1}]},\
          "n":[0,-1,10,9007199254740991,-9007199254740991,2147483648,1.5,-0.001,1e+23,5e-324]}\
          """);
  private static final byte[] LETTERS = utf8("{}[]\",:\\/ \n\tbfnrtu0123456789-+.eEaAé");

  private final CanonicalJson json = new CanonicalJson();

  @Test
  void readsTheSameAsAnyReader() {
    assertThat(read(DOCUMENT)).hasValue(JsonMapper.shared().readTree(DOCUMENT));
  }

  @Property(tries = 5_000)
  void takesALetterInsteadOfAnotherOnlyWhereItWouldWriteItItself(
      @ForAll @IntRange(max = 400) int place, @ForAll @IntRange(max = 400) int letter) {
    byte[] edited = DOCUMENT.clone();
    edited[place % edited.length] = LETTERS[letter % LETTERS.length];
    assertTakenLikeItsOwnForm(edited);
  }

  @Property(tries = 5_000)
  void takesAnyByteInsteadOfAnotherOnlyWhereItWouldWriteItItself(
      @ForAll @IntRange(max = 400) int place, @ForAll byte instead) {
    byte[] edited = DOCUMENT.clone();
    edited[place % edited.length] = instead;
    assertTakenLikeItsOwnForm(edited);
  }

  @Property(tries = 5_000)
  void takesLettersInBetweenOnlyWhereItWouldWriteThemItself(
      @ForAll @IntRange(max = 400) int place, @ForAll @IntRange(max = 400) int letter) {
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    int at = place % (DOCUMENT.length + 1);
    edited.write(DOCUMENT, 0, at);
    edited.write(LETTERS[letter % LETTERS.length]);
    edited.write(DOCUMENT, at, DOCUMENT.length - at);
    assertTakenLikeItsOwnForm(edited.toByteArray());
  }

  @Property
  void takesNoPartOfADocument(@ForAll @IntRange(max = 400) int length) {
    assertThat(read(Arrays.copyOf(DOCUMENT, length % DOCUMENT.length))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "1E2",
        "+1",
        "01",
        "1.",
        ".5",
        "-",
        "1e21",
        "0.0000001",
        "NaN",
        "Infinity",
        "0x1",
        "1d",
        "nul",
        "tru",
        "9007199254740992",
        "295147905179352830000",
        "{\"a\":1,\"a\":1}",
        "{\"b\":1,\"a\":1}",
        "{\"a\"}",
        "{,}",
        "[,]",
        "[1,]",
        "{\"a\":1,}",
        "\"\\u000A\"",
        "\"\\u001F\"",
        "\"\\/\"",
        "\"\\x\"",
        "\"\\u00\"",
        "\"\\\"",
        "\"\\ud800\"",
        "\"\t\"",
        "[",
        "{",
        "\"",
        "",
        " 1",
        "1 ",
        "1 2"
      })
  void refuses(String text) {
    assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> json.parse(utf8(text)));
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
    byte[] overlong = {'"', (byte) 0xc1, (byte) 0x81, '"'};
    assertThat(read(surrogate)).isEmpty();
    assertThat(read(overlong)).isEmpty();
  }

  @Test
  void refusesAVeryLongNumberAtOnce() {
    assertThat(read(utf8("9".repeat(1_000_000)))).isEmpty();
  }

  @Test
  void readsAsDeepAsItIsAllowedAndNoDeeper() {
    assertThat(read(utf8("[".repeat(32) + "]".repeat(32)))).isPresent();
    assertThat(read(utf8("[".repeat(33) + "]".repeat(33)))).isEmpty();
    assertThat(read(utf8("[".repeat(1_000_000)))).isEmpty();
  }

  private void assertTakenLikeItsOwnForm(byte[] text) {
    Optional<JsonNode> expected =
        isItsOwnForm(text) ? Optional.of(JsonMapper.shared().readTree(text)) : Optional.empty();
    assertThat(read(text)).as(new String(text, StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  private boolean isItsOwnForm(byte[] text) {
    try {
      return Arrays.equals(json.of(text), text);
    } catch (NotCanonical e) {
      return false;
    }
  }

  private Optional<JsonNode> read(byte[] text) {
    try {
      return Optional.of(json.parse(text));
    } catch (NotCanonical e) {
      return Optional.empty();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
