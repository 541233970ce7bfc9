package org.daftar.command.description;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Goes through an OpenAPI document and finds what a sound one has not. */
record Walk(JsonNode document) {

  /** References to what does not stand in the document. */
  List<String> brokenReferences() {
    return document.findValues("$ref").stream()
        .map(JsonNode::stringValue)
        .filter(reference -> document.at(reference.substring(1)).isMissingNode())
        .toList();
  }

  /** Properties that neither have a meaning themselves nor refer to something that has one. */
  List<String> propertiesWithoutMeaning() {
    List<String> found = new ArrayList<>();
    document
        .path("components")
        .path("schemas")
        .forEachEntry((name, schema) ->
            Stream.concat(Stream.of(schema), schema.findValues("anyOf").stream().flatMap(JsonNode::valueStream))
                .forEach(form ->
                    form.path("properties")
                        .forEachEntry((field, property) -> {
                          if (meaning(property).isBlank() && meaning(target(property)).isBlank()) {
                            found.add(name + "." + field);
                          }
                        })));
    return found;
  }

  /** The operations, each by its method and path. */
  List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    document
        .path("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry((method, operation) -> found.add(new Operation(path, method, operation))));
    return found;
  }

  /** What a reference leads to; missing where the node is none. */
  JsonNode target(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : document.path("");
  }

  private static String meaning(JsonNode node) {
    return node.path("description").asString("");
  }

  /** One way to ask. */
  record Operation(String path, String method, JsonNode node) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
