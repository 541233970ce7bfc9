package org.daftar.command.platform.log.leaf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daftar.command.log.NewEvent;
import org.daftar.ledger.leaf.SaltedFields;
import tools.jackson.databind.JsonNode;

/**
 * An event whose fields have been salted: all of its leaf but the place in the log.
 *
 * @param kind of the leaf
 * @param clear what the kind adds in clear
 */
public record SaltedEvent(NewEvent event, SaltedFields fields, String kind, SortedMap<String, JsonNode> clear) {

  public SaltedEvent {
    clear = Collections.unmodifiableSortedMap(new TreeMap<>(clear));
  }
}
