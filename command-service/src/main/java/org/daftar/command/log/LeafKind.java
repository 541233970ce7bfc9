package org.daftar.command.log;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What the leaf of an event tells in clear beside its place in the log. No personal data.
 *
 * @param name such as {@code event}, {@code genesis}, {@code export}
 * @param clear what the kind adds, by name
 */
public record LeafKind(String name, SortedMap<String, JsonNode> clear) {

  /** An event whose fields are all salted. */
  public static final LeafKind EVENT = new LeafKind("event", new TreeMap<>());

  public LeafKind {
    clear = Collections.unmodifiableSortedMap(new TreeMap<>(clear));
  }
}
