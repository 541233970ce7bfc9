package org.daftar.ledger.bundle;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;

/**
 * A leaf with what is shown of it.
 *
 * @param position of the leaf on the log, from 0
 * @param hash of its bytes
 * @param fields of the event that are shown, by name
 * @param withheld how many further fields it has that are not shown
 * @param erased how many further fields it had that are gone for good
 */
public record OpenedLeaf(
    long position, Leaf leaf, Hash hash, SortedMap<String, JsonNode> fields, int withheld, int erased) {

  private static final String EVENT = "event";

  public OpenedLeaf {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** The stored name of the event; empty where it is not shown. */
  public Optional<String> event() {
    return text(EVENT);
  }

  /** A field that is a text; empty where it is not shown, or is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }
}
