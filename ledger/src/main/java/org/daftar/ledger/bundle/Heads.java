package org.daftar.ledger.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.canonical.CanonicalJson;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last leaf of each stream that a bundle holds, as it stood before the export. The leaf of the export names the
 * hash of all of them, so that nothing can be cut off at the end; not each by itself, since there may be many.
 *
 * @param byStream the hash of the last leaf, by stream
 */
public record Heads(SortedMap<String, Hash> byStream) {

  /** What the leaf of an export calls the hash of the heads. */
  public static final String FIELD = "heads";

  private static final CanonicalJson JSON = new CanonicalJson();

  public Heads {
    byStream = Collections.unmodifiableSortedMap(new TreeMap<>(byStream));
  }

  /**
   * The heads of all streams of some leaves, but for the leaves about time stamps, of which a bundle holds some only.
   *
   * @param leaves in the order of their positions, without that of the export
   */
  public static Heads of(List<OpenedLeaf> leaves) {
    SortedMap<String, Hash> heads = new TreeMap<>();
    for (OpenedLeaf leaf : leaves) {
      if (!leaf.leaf().stream().equals(Chronology.ANCHORS)) {
        heads.put(leaf.leaf().stream(), leaf.hash());
      }
    }
    return new Heads(heads);
  }

  /** One object in canonical JSON: a hash by each stream. */
  public byte[] bytes() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    byStream.forEach((stream, hash) -> object.put(stream, hash.base64url()));
    try {
      return JSON.write(object);
    } catch (NotCanonical e) {
      throw new IllegalStateException("names of streams are plain texts", e);
    }
  }

  /** The hash of these bytes. */
  public Hash hash() {
    return Hashing.sha256(bytes());
  }

  /**
   * Reads heads.
   *
   * @throws NotCanonical where the bytes are not in the form that {@link #bytes()} writes
   * @throws IllegalArgumentException where one of the values is no hash
   */
  public static Heads parse(byte[] bytes) throws NotCanonical {
    SortedMap<String, Hash> heads = new TreeMap<>();
    JsonNode object = JSON.parse(bytes);
    for (Map.Entry<String, JsonNode> head : object.properties()) {
      heads.put(head.getKey(), Hash.parseUrl(head.getValue().stringValue("")));
    }
    return new Heads(heads);
  }
}
