package org.daftar.command.bundle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.bundle.EntryEvents;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A leaf of the log with everything that could be shown of it.
 *
 * @param bytes of the leaf
 * @param disclosures of all fields of its event
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredLeaf(long position, byte[] bytes, Leaf leaf, Hash hash, List<Disclosure> disclosures) {

  private static final Set<String> PERSONAL = Set.of("party-related.1", "consent-given.1", "consent-withdrawn.1");
  private static final JsonMapper JSON = new JsonMapper();

  StoredLeaf {
    disclosures = List.copyOf(disclosures);
  }

  /**
   * @throws IllegalStateException where the row is damaged
   */
  static StoredLeaf of(LoggedLeaf row) {
    try {
      byte[] bytes = row.leaf().bytes();
      Leaf leaf = new LeafCodec(Leaf.CURRENT_VERSION).read(bytes);
      SaltedFields fields =
          SaltedFields.of(Disclosure.named(JSON.readTree(row.payload().bytes())), row.salts().bytes());
      return new StoredLeaf(row.position(), bytes, leaf, Hashing.leaf(bytes), fields.disclosures());
    } catch (MalformedLeaf e) {
      throw new IllegalStateException("position " + row.position() + " cannot be handed out: " + e.getMessage(), e);
    }
  }

  String stream() {
    return leaf.stream();
  }

  /** The stored name of the event. */
  String event() {
    return disclosures.stream()
        .filter(field -> field.field().equals("event"))
        .map(field -> field.value().stringValue(""))
        .findFirst()
        .orElse("");
  }

  /** Whether it tells of a party what no bundle of a case needs: its relations, and what it allows. */
  boolean isPersonal() {
    return PERSONAL.contains(event());
  }

  /** The entry that the event makes or changes. */
  Optional<String> entry() {
    return field(EntryEvents.ENTRY).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  /** A field of the event as it was recorded. */
  Optional<JsonNode> field(String name) {
    return disclosures.stream().filter(field -> field.field().equals(name)).map(Disclosure::value).findFirst();
  }

  /** As the bundle shows it: no field of a record of ours is ever erased yet. */
  OpenedLeaf opened(List<Disclosure> shown) {
    SortedMap<String, JsonNode> fields = new TreeMap<>();
    shown.forEach(field -> fields.put(field.field(), field.value()));
    return new OpenedLeaf(position, leaf, hash, fields, leaf.digests().size() - shown.size(), 0);
  }
}
