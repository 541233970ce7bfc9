package org.daftar.ledger.leaf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.canonical.CanonicalReader;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/** Reads a leaf in one go, since who watches a log reads all of them. */
final class LeafReader {

  private final byte[] bytes;
  private final CanonicalReader json;
  private final SortedMap<String, JsonNode> clear = new TreeMap<>();
  private List<Hash> digests = List.of();
  private Optional<Hash> previous = Optional.empty();
  private Instant recordedAt = Instant.MIN;
  private String stream = "";
  private String id = "";
  private String kind = "";
  private String log = "";
  private String version = "";
  private long number;
  private int common;

  LeafReader(byte[] bytes) {
    this.bytes = bytes;
    this.json = new CanonicalReader(bytes, LeafFields.EXPECTED);
  }

  Leaf read() throws MalformedLeaf, NotCanonical {
    json.object(this::field);
    json.end();
    if (common != LeafFields.COMMON.size()) {
      throw new MalformedLeaf("a leaf has the fields " + LeafFields.COMMON);
    }
    return new Leaf(version, log, stream, number, previous, id, kind, recordedAt, digests, clear);
  }

  private void field(String name) throws MalformedLeaf, NotCanonical {
    common++;
    switch (name) {
      case LeafFields.DIGESTS -> digests = WrittenDigests.read(bytes, json);
      case LeafFields.DIGEST_ALGORITHM -> requireAlgorithm(text(name));
      case LeafFields.STREAM -> stream = text(name);
      case LeafFields.ID -> id = text(name);
      case LeafFields.KIND -> kind = text(name);
      case LeafFields.LOG -> log = text(name);
      case LeafFields.NUMBER -> number = json.wholeNumber();
      case LeafFields.PREVIOUS -> previous = json.isNull() ? Optional.empty() : Optional.of(Hash.parseUrl(text(name)));
      case LeafFields.RECORDED_AT -> recordedAt = LeafTime.read(text(name));
      case LeafFields.VERSION -> version = text(name);
      default -> {
        common--;
        clear.put(name, json.value());
      }
    }
  }

  private String text(String name) throws MalformedLeaf, NotCanonical {
    String text = json.string();
    if (text.isEmpty()) {
      throw new MalformedLeaf("a leaf has a text " + name);
    }
    return text;
  }

  private static void requireAlgorithm(String algorithm) throws MalformedLeaf {
    if (!algorithm.equals(LeafCodec.SHA_256)) {
      throw new MalformedLeaf("digests are " + LeafCodec.SHA_256);
    }
  }
}
