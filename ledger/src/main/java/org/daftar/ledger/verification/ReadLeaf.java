package org.daftar.ledger.verification;

import java.util.List;
import java.util.Optional;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/**
 * A leaf as it lies in the bundle, with what is shown of it.
 *
 * @param hash of its bytes
 */
record ReadLeaf(long position, Leaf leaf, Hash hash, List<Disclosure> shown) {

  ReadLeaf {
    shown = List.copyOf(shown);
  }

  String place() {
    return "leaf " + position;
  }

  boolean isOfKind(String kind) {
    return leaf.kind().equals(kind);
  }

  /** What the leaf itself tells in clear. */
  Optional<JsonNode> clear(String name) {
    return Optional.ofNullable(leaf.clear().get(name));
  }

  /** A text that the leaf itself tells; empty where it does not. */
  String text(String name) {
    return clear(name).filter(JsonNode::isString).map(JsonNode::stringValue).orElse("");
  }

  /** What is shown of a field of the event. */
  Optional<JsonNode> field(String name) {
    return shown.stream()
        .filter(disclosure -> disclosure.name().equals(Disclosure.DATA + name))
        .findFirst()
        .map(Disclosure::value);
  }
}
