package org.daftar.ledger.canonical;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the form of RFC 8785. Whole numbers beyond 2^53 - 1 are refused instead of rounded, duplicate names and lone
 * surrogates too: two readers could take them for different values.
 */
public final class CanonicalJson {

  /** The deepest nesting that is read. */
  public static final int DEEPEST = 32;

  private static final int LONGEST = 1 << 21;

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /**
   * The canonical form of any JSON.
   *
   * @throws NotCanonical where there is none, saying why
   */
  public byte[] of(byte[] text) throws NotCanonical {
    return write(read(text));
  }

  /**
   * The canonical form of a value.
   *
   * @throws NotCanonical where there is none, saying why
   */
  public byte[] write(JsonNode value) throws NotCanonical {
    StringBuilder out = new StringBuilder();
    new CanonicalWriter(out).write(value);
    char[] letters = new char[out.length()];
    out.getChars(0, letters.length, letters, 0);
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(letters));
      byte[] written = new byte[bytes.remaining()];
      bytes.get(written);
      return written;
    } catch (CharacterCodingException e) {
      throw new NotCanonical("a text holds half of a surrogate pair");
    }
  }

  /**
   * Reads bytes that must be in canonical form.
   *
   * @throws NotCanonical where they are not
   */
  public JsonNode parse(byte[] canonical) throws NotCanonical {
    if (canonical.length > LONGEST) {
      throw new NotCanonical("has " + canonical.length + " bytes, more than " + LONGEST);
    }
    CanonicalReader reader = new CanonicalReader(canonical);
    JsonNode value = reader.value();
    reader.end();
    return value;
  }

  private JsonNode read(byte[] text) throws NotCanonical {
    try {
      JsonNode value = json.readTree(text);
      if (value.isMissingNode()) {
        throw new NotCanonical("there is no JSON");
      }
      return value;
    } catch (JacksonException e) {
      throw new NotCanonical("is not JSON: " + e.getOriginalMessage());
    }
  }
}
