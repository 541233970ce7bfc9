package org.daftar.ledger.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CanonicalJsonTest {

  private final CanonicalJson json = new CanonicalJson();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"b\" : 1 , \"a\" : [ ] }     | {\"a\":[],\"b\":1}",
        "[true,false,null,{}]            | [true,false,null,{}]",
        "\"\\u0041\\u00e9\\/\\u001f\\n\" | \"Aé/\\u001f\\n\"",
        "{\"\\ud83d\\ude02\":1,\"\\ufb33\":2} | {\"\ud83d\ude02\":1,\"\ufb33\":2}"
      })
  void writesTheCanonicalForm(String text, String canonical) throws NotCanonical {
    assertThat(new String(json.of(utf8(text)), StandardCharsets.UTF_8)).isEqualTo(canonical);
  }

  /** The samples of RFC 8785 appendix B, with two of our own at the ends of the plain notation. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
    "3e7ad7f29abcaf48, 1e-7",
    "4014000000000000, 5"
  })
  void writesFractionsAsEcmaScriptDoes(String bits, String canonical) throws NotCanonical {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    byte[] written = json.write(JsonNodeFactory.instance.numberNode(value));
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(canonical);
  }

  @Property
  void writesFractionsThatReadBackAsTheyWere(@ForAll long bits) throws NotCanonical {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      byte[] written = json.write(JsonNodeFactory.instance.numberNode(value));
      assertThat(Double.parseDouble(new String(written, StandardCharsets.UTF_8))).isEqualTo(value + 0.0);
    }
  }

  @Property
  void readsBackAnyText(@ForAll String name, @ForAll String value) throws NotCanonical {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put(name, value);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(name + value)) {
      assertThat(json.parse(json.write(object))).isEqualTo(object);
    }
  }

  @Test
  void writesTheLargestWholeNumbersThatAllReadersShare() throws NotCanonical {
    byte[] largest = utf8("[9007199254740991,-9007199254740991]");
    assertThat(json.of(largest)).isEqualTo(largest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740992",
        "-9007199254740992",
        "123456789012345678901234567890",
        "-9223372036854775808",
        "1e999",
        "\"\\ud800\"",
        "{\"a\":1,\"a\":1}",
        "",
        "{",
        "1 2",
        "NaN",
        "'a'",
        "[1,]",
        "// why\n1"
      })
  void refusesWhatTwoReadersCouldTakeDifferently(String text) {
    assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> json.of(utf8(text)));
  }

  @Test
  void refusesDeepNestingAtOnce() {
    assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> json.of(utf8("[".repeat(100_000))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"b\":1,\"a\":2}", "[1, 2]", "\"\\u0041\"", "1.0", "-0", "1E2", "\uFEFF1", "1\n"})
  void refusesToParseAnotherFormOfTheSameValue(String text) {
    assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> json.parse(utf8(text)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
