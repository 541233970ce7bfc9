package org.daftar.ledger.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An entry from the event that made it to the last that changed it. */
final class ToldEntry {

  private final List<OpenedLeaf> leaves = new ArrayList<>();
  private final SortedMap<String, JsonNode> fields = new TreeMap<>();
  private final String event;

  ToldEntry(OpenedLeaf made) {
    leaves.add(made);
    String name = made.event().orElse("");
    if (name.equals(EntryEvents.MOVED_HERE)) {
      event = made.text(EntryEvents.FACT).orElse("");
      giveAnew(made);
    } else {
      event = name;
      fields.putAll(made.fields());
    }
  }

  void change(OpenedLeaf change) {
    leaves.add(change);
    giveAnew(change);
  }

  /** A field that is given as null is empty from then on. */
  private void giveAnew(OpenedLeaf leaf) {
    for (Map.Entry<String, JsonNode> field : leaf.fields().entrySet()) {
      if (field.getKey().startsWith(EntryEvents.GIVEN_ANEW)) {
        String name = field.getKey().substring(EntryEvents.GIVEN_ANEW.length());
        if (field.getValue().isNull()) {
          fields.remove(name);
        } else {
          fields.put(name, field.getValue());
        }
      }
    }
  }

  String event() {
    return event;
  }

  List<OpenedLeaf> leaves() {
    return leaves;
  }

  /** As they stand after all changes. */
  SortedMap<String, JsonNode> fields() {
    return fields;
  }
}
