package org.daftar.events;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Payload fields by name, copied so that nobody can change them afterwards. */
final class Fields {

  private Fields() {}

  static Map<String, JsonNode> copy(Map<String, JsonNode> fields) {
    Map<String, JsonNode> copy = new TreeMap<>();
    fields.forEach((name, value) -> copy.put(name, value.deepCopy()));
    return Collections.unmodifiableMap(copy);
  }
}
