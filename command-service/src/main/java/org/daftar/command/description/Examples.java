package org.daftar.command.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up an example of a body from the examples of its values. */
record Examples(ObjectNode schemas) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A value that fits a schema. */
  JsonNode of(JsonNode schema) {
    if (schema.has("$ref")) {
      return examples(schema).get(0);
    }
    return switch (schema.path("type").asString("")) {
      case "boolean" -> JSON.booleanNode(false);
      case "integer" -> JSON.numberNode(1);
      case "array" -> all(schema.get("items"));
      case "object" -> JSON.objectNode().put("place", "Almaty");
      default -> JSON.stringNode(schema.path("description").asString("a text"));
    };
  }

  /** A list shows all examples of what it may hold: some lists need two. */
  private JsonNode all(JsonNode items) {
    return items.has("$ref") ? examples(items) : JSON.arrayNode().add(of(items));
  }

  private ArrayNode examples(JsonNode reference) {
    String name = reference.get("$ref").stringValue();
    JsonNode schema = schemas.get(name.substring(name.lastIndexOf('/') + 1));
    return schema.has("enum") ? JSON.arrayNode().add(schema.get("enum").get(1)) : (ArrayNode) schema.get("examples");
  }
}
