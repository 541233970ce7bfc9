package org.daftar.query.description;

import java.util.ArrayList;
import java.util.List;
import org.daftar.api.ApiDescription;
import tools.jackson.databind.JsonNode;

/** Finds parameters and fields that a description does not explain, neither there nor where it refers to. */
final class Meaningless {

  private static final String SCHEMAS = "#/components/schemas/";

  private Meaningless() {}

  static List<String> in(ApiDescription described) {
    List<String> found = new ArrayList<>();
    described
        .schemas()
        .forEachEntry((name, schema) ->
            schema
                .path("properties")
                .forEachEntry((field, property) -> {
                  if (meaning(property, described).isBlank()) {
                    found.add(name + "." + field);
                  }
                }));
    described
        .paths()
        .forEachEntry((path, item) ->
            item.at("/get/parameters")
                .forEach(parameter -> {
                  if (parameter.path("description").asString("").isBlank()) {
                    found.add(path + " " + parameter.path("name").asString());
                  }
                }));
    return found;
  }

  private static String meaning(JsonNode property, ApiDescription described) {
    String name = property.path("$ref").asString("").replace(SCHEMAS, "");
    return property.path("description").asString(described.schemas().path(name).path("description").asString(""));
  }
}
