package org.daftar.command.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.command.resource.Resource;
import org.daftar.command.resource.Resources;
import org.daftar.command.resource.Subject;
import org.daftar.events.codec.EventField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the addresses at which things are written, from their table and the catalogue of events. */
public final class WrittenResources {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<String, String> ANSWERS =
      new TreeMap<>(
          Map.of(
              "201", "Recorded",
              "400", "Unreadable",
              "404", "UnknownSubject",
              "409", "Overtaken",
              "412", "PreconditionFailed",
              "413", "TooLarge",
              "415", "NotJson",
              "422", "Refused",
              "503", "Unavailable"));

  private WrittenResources() {}

  /** Path items and bodies of a table. */
  public static ApiDescription of(Resources resources) {
    ObjectNode paths = JSON.objectNode();
    ObjectNode schemas = JSON.objectNode();
    for (Resource resource : resources.all()) {
      paths.putObject(resource.path()).set("post", operation(resource));
      schemas.set(bodyName(resource), body(resource));
      resource.event().fields().stream()
          .flatMap(field -> FieldSchemas.choiceIn(field.type()).stream())
          .forEach(choice -> schemas.set(FieldSchemas.name(choice), FieldSchemas.choice(choice)));
    }
    return new ApiDescription(paths, schemas);
  }

  private static ObjectNode operation(Resource resource) {
    ObjectNode operation = JSON.objectNode();
    operation.put("operationId", "record" + bodyName(resource));
    operation.put("summary", "Put on the record: " + resource.meaning());
    operation.set("parameters", parameters(resource));
    operation
        .putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/json")
        .set("schema", FieldSchemas.named(bodyName(resource)));
    ObjectNode responses = operation.putObject("responses");
    ANSWERS.forEach((status, name) -> responses.set(status, reference("responses", name)));
    return operation;
  }

  private static ArrayNode parameters(Resource resource) {
    ArrayNode parameters = JSON.arrayNode();
    identifiers(resource.named(), resource)
        .forEach(field -> {
          parameters
              .addObject()
              .put("name", field.name())
              .put("in", "path")
              .put("required", true)
              .put("description", field.meaning())
              .set("schema", FieldSchemas.named(FieldSchemas.name((Class<?>) field.type())));
        });
    parameters.add(reference("parameters", "IdempotencyKey"));
    if (!resource.named().isEmpty()) {
      parameters.add(reference("parameters", "IfMatch"));
    }
    return parameters;
  }

  private static ObjectNode body(Resource resource) {
    Set<EventField> identifiers =
        Stream.concat(identifiers(resource.named(), resource), identifiers(resource.made(), resource))
            .collect(Collectors.toSet());
    List<EventField> fields = resource.event().fields().stream().filter(field -> !identifiers.contains(field)).toList();
    ObjectNode body = JSON.objectNode().put("type", "object").put("description", "What is told: " + resource.meaning());
    ObjectNode properties = body.putObject("properties");
    fields.forEach(field -> properties.set(field.name(), FieldSchemas.of(field)));
    properties.set("acknowledged", FieldSchemas.named("Acknowledged"));
    ArrayNode required = body.putArray("required");
    fields.stream().filter(EventField::required).forEach(field -> required.add(field.name()));
    return body.put("additionalProperties", false);
  }

  private static Stream<EventField> identifiers(List<Subject> subjects, Resource resource) {
    Set<String> names = subjects.stream().map(Subject::field).collect(Collectors.toSet());
    return resource.event().fields().stream().filter(field -> names.contains(field.name()));
  }

  private static ObjectNode reference(String kind, String name) {
    return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }

  private static String bodyName(Resource resource) {
    return resource.event().type().getSimpleName();
  }
}
