package org.daftar.ledger.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry from the event that made it to the last that changed it. */
final class ToldEntry {

  private static final String ATTRIBUTION = "attribution";
  private static final String ATTRIBUTIONS = "attributions";
  private static final String WHAT = "what";
  private static final String TRANSLATIONS = "translations";
  private static final List<String> TRANSLATION = List.of("text", "language", "translator");

  private final List<OpenedLeaf> leaves = new ArrayList<>();
  private final SortedMap<String, JsonNode> fields = new TreeMap<>();
  private final String event;

  ToldEntry(OpenedLeaf made) {
    leaves.add(made);
    String name = made.event().orElse("");
    if (name.equals(EntryEvents.MOVED_HERE) || name.equals(EntryEvents.SHARED_HERE)) {
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
    switch (change.event().orElse("")) {
      case EntryEvents.SOURCE_ATTACHED -> attach(change);
      case EntryEvents.TRANSLATION_ADDED -> translate(change);
      default -> {}
    }
  }

  private void attach(OpenedLeaf source) {
    JsonNode attribution = source.fields().get(ATTRIBUTION);
    if (attribution != null) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      fields.getOrDefault(ATTRIBUTIONS, all).forEach(all::add);
      fields.put(ATTRIBUTIONS, all.add(attribution));
    }
  }

  /** The original may be withheld: then there is nothing beside which the translation could stand. */
  private void translate(OpenedLeaf translation) {
    if (fields.get(WHAT) instanceof ObjectNode original) {
      ObjectNode what = original.deepCopy();
      ObjectNode added = what.withArray(TRANSLATIONS).addObject();
      for (String name : TRANSLATION) {
        JsonNode value = translation.fields().get(name);
        if (value != null) {
          added.set(name, value);
        }
      }
      fields.put(WHAT, what);
    }
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
