package org.daftar.query.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.api.ApiDescription;
import tools.jackson.databind.JsonNode;

/** Finds what stands in an answer and not in its description. */
final class Undescribed {

  private static final String SCHEMAS = "#/components/schemas/";

  private final ApiDescription described;
  private final List<String> found = new ArrayList<>();

  private Undescribed(ApiDescription described) {
    this.described = described;
  }

  /** The fields that the schema of an answer does not name, and codes that it does not list, by where they stand. */
  static List<String> in(JsonNode answer, String schema, ApiDescription described) {
    Undescribed search = new Undescribed(described);
    search.compare(answer, described.schemas().path(schema), schema);
    return search.found;
  }

  private void compare(JsonNode value, JsonNode schema, String where) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").stringValue().substring(SCHEMAS.length());
      compare(value, described.schemas().path(name), where);
    } else if (value.isArray()) {
      value.forEach(item -> compare(item, schema.path("items"), where + "[]"));
    } else if (value.isObject() && !schema.isMissingNode() && !schema.has("additionalProperties")) {
      Map<String, JsonNode> properties = properties(schema);
      value.forEachEntry((field, inner) -> {
        if (properties.containsKey(field)) {
          compare(inner, properties.get(field), where + "." + field);
        } else {
          found.add(where + "." + field);
        }
      });
    } else if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
      found.add(where + " = " + value.asString());
    }
  }

  /** Values of the record are described on the other side: they have no schema here. */
  private Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new HashMap<>();
    schema
        .path("allOf")
        .forEach(part -> {
          String name = part.get("$ref").stringValue().substring(SCHEMAS.length());
          properties.putAll(properties(described.schemas().path(name)));
        });
    schema.path("properties").forEachEntry(properties::put);
    return properties;
  }
}
