package org.daftar.ledger.leaf;

import java.time.DateTimeException;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bytes of a leaf: canonical JSON, written once and for ever. */
public final class LeafCodec {

  static final String SHA_256 = "sha-256";

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
    fields.put(LeafFields.RECORDED_AT, LeafTime.write(leaf.recordedAt()));
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
      Leaf leaf = new LeafReader(bytes).read();
      if (!leaf.version().equals(version)) {
        throw new MalformedLeaf("a leaf is of version " + version + ", not " + leaf.version());
      }
      return leaf;
    } catch (NotCanonical | IllegalArgumentException | DateTimeException e) {
      throw new MalformedLeaf("a leaf is canonical JSON of known fields: " + e.getMessage());
    }
  }

  private static void checkSize(byte[] bytes) throws MalformedLeaf {
    if (bytes.length > Leaf.LARGEST) {
      throw new MalformedLeaf("a leaf has at most " + Leaf.LARGEST + " bytes, not " + bytes.length);
    }
  }
}
