package org.daftar.ledger.leaf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One field that a leaf holds the digest of: a salted disclosure of RFC 9901. Who has it can tell the field; who has
 * only the leaf cannot even guess it.
 *
 * @param encoded {@code base64url([salt, name, value])}, the array in canonical JSON
 * @param name of the field
 * @param value of the field
 */
public record Disclosure(String encoded, String name, JsonNode value) {

  /** How many bytes one disclosure has at most; a longer text belongs into an exhibit. */
  public static final int LARGEST = 1 << 20;

  /** Before the name of each field of an event, so that none can pass for a field of the leaf itself. */
  public static final String DATA = "data.";

  /** How many bytes a salt has: as many as the digest. */
  public static final int SALT_LENGTH = 32;

  private static final CanonicalJson JSON = new CanonicalJson();

  /**
   * Discloses a field under a salt.
   *
   * @param salt {@link #SALT_LENGTH} bytes that nobody can guess and no other field has
   * @throws MalformedLeaf where the name is reserved or the value has no canonical form, or is too long
   */
  public static Disclosure of(byte[] salt, String name, JsonNode value) throws MalformedLeaf {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    array.add(Base64.getUrlEncoder().withoutPadding().encodeToString(salt)).add(name).add(value);
    try {
      String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.write(array));
      checkName(name);
      checkLength(encoded);
      return new Disclosure(encoded, name, value);
    } catch (NotCanonical e) {
      throw new MalformedLeaf("the field " + name + " cannot be written: " + e.getMessage());
    }
  }

  /**
   * Reads a disclosure.
   *
   * @throws MalformedLeaf where it is none
   */
  public static Disclosure parse(String encoded) throws MalformedLeaf {
    checkLength(encoded);
    JsonNode array = decode(encoded);
    if (!array.isArray() || array.size() != 3 || !array.get(0).isString() || !array.get(1).isString()) {
      throw new MalformedLeaf("a disclosure is an array of salt, name and value");
    }
    checkSalt(array.get(0).stringValue());
    String name = array.get(1).stringValue();
    checkName(name);
    return new Disclosure(encoded, name, array.get(2));
  }

  /** The fields of an event by the names under which they are disclosed. */
  public static SortedMap<String, JsonNode> named(JsonNode payload) {
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    payload.forEachEntry((name, value) -> fields.put(DATA + name, value));
    return fields;
  }

  /** The name of the field within its event. */
  public String field() {
    return name.startsWith(DATA) ? name.substring(DATA.length()) : name;
  }

  /** What the leaf holds of it. */
  public Hash digest() {
    return digest(encoded);
  }

  /** The digest of RFC 9901 section 4.2.3, over the written form and not over what it says. */
  static Hash digest(String encoded) {
    return Hashing.sha256(encoded.getBytes(StandardCharsets.US_ASCII));
  }

  private static JsonNode decode(String encoded) throws MalformedLeaf {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(encoded);
      if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(encoded)) {
        throw new MalformedLeaf("is not how base64url writes a disclosure");
      }
      return JSON.parse(bytes);
    } catch (IllegalArgumentException e) {
      throw new MalformedLeaf("a disclosure is base64url without padding");
    } catch (NotCanonical e) {
      throw new MalformedLeaf("a disclosure is canonical JSON: " + e.getMessage());
    }
  }

  private static void checkLength(String encoded) throws MalformedLeaf {
    if (encoded.length() > LARGEST) {
      throw new MalformedLeaf("a disclosure has at most " + LARGEST + " bytes, not " + encoded.length());
    }
  }

  private static void checkName(String name) throws MalformedLeaf {
    if (LeafFields.isReserved(name)) {
      throw new MalformedLeaf("no field may have the name " + name);
    }
  }

  private static void checkSalt(String salt) throws MalformedLeaf {
    try {
      if (Base64.getUrlDecoder().decode(salt).length >= SALT_LENGTH) {
        return;
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedLeaf("a salt is base64url without padding");
    }
    throw new MalformedLeaf("a salt has at least " + SALT_LENGTH + " bytes");
  }
}
