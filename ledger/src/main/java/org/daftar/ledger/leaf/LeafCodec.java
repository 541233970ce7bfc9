package org.daftar.ledger.leaf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bytes of a leaf: canonical JSON, written once and for ever. */
public final class LeafCodec {

  private static final String SHA_256 = "sha-256";
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Four digits of the year: times sort as their texts do, and one can reckon with them. */
  private static final int TIME_LENGTH = "2026-11-22T01:51:48.551Z".length();

  private final CanonicalJson json = new CanonicalJson();
  private final String version;

  /** Reads and writes leaves of one version. */
  public LeafCodec(String version) {
    this.version = version;
  }

  /**
   * Writes a leaf.
   *
   * @throws MalformedLeaf where it would be too large or has no canonical form
   */
  public byte[] write(Leaf leaf) throws MalformedLeaf {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.setAll(leaf.clear());
    ArrayNode digests = fields.putArray(LeafFields.DIGESTS);
    leaf.digests().stream().map(Hash::base64url).sorted().forEach(digests::add);
    fields.put(LeafFields.DIGEST_ALGORITHM, SHA_256);
    fields.put(LeafFields.STREAM, leaf.stream());
    fields.put(LeafFields.ID, leaf.id());
    fields.put(LeafFields.KIND, leaf.kind());
    fields.put(LeafFields.LOG, leaf.log());
    fields.put(LeafFields.NUMBER, leaf.number());
    leaf.previous()
        .ifPresentOrElse(
            hash -> fields.put(LeafFields.PREVIOUS, hash.base64url()), () -> fields.putNull(LeafFields.PREVIOUS));
    fields.put(LeafFields.RECORDED_AT, MILLISECONDS.format(leaf.recordedAt()));
    fields.put(LeafFields.VERSION, leaf.version());
    try {
      byte[] bytes = json.write(fields);
      checkSize(bytes);
      return bytes;
    } catch (NotCanonical e) {
      throw new MalformedLeaf("the leaf cannot be written: " + e.getMessage());
    }
  }

  /**
   * Reads a leaf.
   *
   * @throws MalformedLeaf where it is none, or not written in the one way in which it must be
   */
  public Leaf read(byte[] bytes) throws MalformedLeaf {
    checkSize(bytes);
    try {
      JsonNode fields = json.parse(bytes);
      if (!fields.isObject()) {
        throw new MalformedLeaf("a leaf is an object");
      }
      return read((ObjectNode) fields);
    } catch (NotCanonical | IllegalArgumentException | DateTimeException e) {
      throw new MalformedLeaf("a leaf is canonical JSON of known fields: " + e.getMessage());
    }
  }

  private Leaf read(ObjectNode fields) throws MalformedLeaf {
    if (!text(fields, LeafFields.VERSION).equals(version)) {
      throw new MalformedLeaf("a leaf is of version " + version + ", not " + text(fields, LeafFields.VERSION));
    }
    if (!text(fields, LeafFields.DIGEST_ALGORITHM).equals(SHA_256)) {
      throw new MalformedLeaf("digests are " + SHA_256);
    }
    return new Leaf(
        version,
        text(fields, LeafFields.LOG),
        text(fields, LeafFields.STREAM),
        number(fields),
        previous(fields),
        text(fields, LeafFields.ID),
        text(fields, LeafFields.KIND),
        instant(text(fields, LeafFields.RECORDED_AT)),
        digests(fields),
        clear(fields));
  }

  private static String text(ObjectNode fields, String name) throws MalformedLeaf {
    JsonNode value = fields.get(name);
    if (value == null || !value.isString() || value.stringValue().isEmpty()) {
      throw new MalformedLeaf("a leaf has a text " + name);
    }
    return value.stringValue();
  }

  private static long number(ObjectNode fields) throws MalformedLeaf {
    JsonNode value = fields.get(LeafFields.NUMBER);
    if (value == null || !value.isIntegralNumber()) {
      throw new MalformedLeaf("a leaf has a whole number " + LeafFields.NUMBER);
    }
    return value.longValue();
  }

  private static Optional<Hash> previous(ObjectNode fields) throws MalformedLeaf {
    JsonNode value = fields.get(LeafFields.PREVIOUS);
    return value != null && value.isNull()
        ? Optional.empty()
        : Optional.of(Hash.parseUrl(text(fields, LeafFields.PREVIOUS)));
  }

  private static Instant instant(String text) throws MalformedLeaf {
    Instant instant = Instant.from(MILLISECONDS.parse(text));
    if (!MILLISECONDS.format(instant).equals(text) || text.length() != TIME_LENGTH) {
      throw new MalformedLeaf("the time of a leaf is written to the millisecond: " + text);
    }
    return instant;
  }

  private static List<Hash> digests(ObjectNode fields) throws MalformedLeaf {
    JsonNode values = fields.get(LeafFields.DIGESTS);
    if (values == null || !values.isArray()) {
      throw new MalformedLeaf("a leaf has a list " + LeafFields.DIGESTS);
    }
    List<String> written = new ArrayList<>();
    for (JsonNode value : values) {
      written.add(value.stringValue(""));
    }
    if (!written.equals(written.stream().distinct().sorted(Comparator.naturalOrder()).toList())) {
      throw new MalformedLeaf("the digests of a leaf are sorted, and each stands there once");
    }
    return written.stream().map(Hash::parseUrl).toList();
  }

  private static SortedMap<String, JsonNode> clear(ObjectNode fields) {
    SortedMap<String, JsonNode> clear = new TreeMap<>();
    fields.forEachEntry((name, value) -> {
      if (!LeafFields.COMMON.contains(name)) {
        clear.put(name, value);
      }
    });
    return clear;
  }

  private static void checkSize(byte[] bytes) throws MalformedLeaf {
    if (bytes.length > Leaf.LARGEST) {
      throw new MalformedLeaf("a leaf has at most " + Leaf.LARGEST + " bytes, not " + bytes.length);
    }
  }
}
