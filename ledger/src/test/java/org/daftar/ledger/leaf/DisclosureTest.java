package org.daftar.ledger.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class DisclosureTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final byte[] SALT = new byte[Disclosure.SALT_LENGTH];

  /** The example of RFC 9901 section 4.2.3; its salt is shorter than ours must be. */
  @Test
  void isDigestedAsRfc9901Says() {
    String example = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
    assertThat(Disclosure.digest(example).base64url()).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
  }

  @Test
  void readsWhatItWrites() throws MalformedLeaf {
    Disclosure disclosure = Disclosure.of(SALT, "data.name", JSON.stringNode("Айсұлу"));
    assertThat(Disclosure.parse(disclosure.encoded())).isEqualTo(disclosure);
  }

  @Test
  void hidesEqualFieldsUnderFreshSalts() throws MalformedLeaf {
    SecureRandom random = new SecureRandom();
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    fields.put("data.name", JSON.stringNode("Aisulu"));
    fields.put("data.role", JSON.stringNode("Aisulu"));
    SaltedFields first = SaltedFields.salt(fields, random);
    assertThat(first.digests())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(SaltedFields.salt(fields, random).digests());
    assertThat(SaltedFields.of(fields, first.salts()).disclosures()).isEqualTo(first.disclosures());
  }

  @Test
  void needsASaltForEachField() {
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    fields.put("data.name", JSON.stringNode("Aisulu"));
    assertThatExceptionOfType(MalformedLeaf.class).isThrownBy(() -> SaltedFields.of(fields, new byte[64]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_sd", "...", "case", "n", "rec", "_sd_alg", "v"})
  void hasNoNameThatCouldPassForTheLeafsOwn(String name) {
    assertThatExceptionOfType(MalformedLeaf.class).isThrownBy(() -> Disclosure.of(SALT, name, JSON.numberNode(1)));
    String written = "[\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(SALT) + "\",\"" + name + "\",1]";
    assertThatExceptionOfType(MalformedLeaf.class).isThrownBy(() -> Disclosure.parse(base64(written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[1,\"name\",2]",
        "[\"c2hvcnQ\",\"name\",2]",
        "[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\", \"name\",2]",
        "[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"name\",2,3]",
        "[\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"name\",{\"a\":1,\"a\":1}]",
        "[\"???\",\"name\",2]"
      })
  void isRefusedInAnyOtherForm(String array) {
    assertThatExceptionOfType(MalformedLeaf.class).isThrownBy(() -> Disclosure.parse(base64(array)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "WyJ", "W10=", "e30\n"})
  void isRefusedInAnotherAlphabet(String text) {
    assertThatExceptionOfType(MalformedLeaf.class).isThrownBy(() -> Disclosure.parse(text));
  }

  @Test
  void isRefusedBeyondAMebibyte() {
    assertThatExceptionOfType(MalformedLeaf.class)
        .isThrownBy(() -> Disclosure.of(SALT, "data.text", JSON.stringNode("x".repeat(800_000))))
        .withMessageContaining("at most 1048576 bytes");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
