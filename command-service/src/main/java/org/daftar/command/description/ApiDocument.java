package org.daftar.command.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventJson;
import org.daftar.value.Attribution;
import org.daftar.value.NameForm;
import org.daftar.value.Standing;
import org.daftar.workday.DayOff;
import org.daftar.workday.TimeLimit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the OpenAPI document together: what is written by hand about values and answers, and the parts of both sides.
 */
public final class ApiDocument {

  private static final JsonMapper JSON = EventJson.mapper();

  /** Choices that stand inside values, where no event's field leads to them. */
  private static final List<Class<?>> INNER_CHOICES =
      List.of(
          Attribution.Stance.class,
          NameForm.Kind.class,
          Standing.Position.class,
          TimeLimit.Unit.class,
          TimeLimit.FirstDay.class,
          TimeLimit.LastDay.class,
          DayOff.Ground.class);

  private ApiDocument() {}

  /**
   * The document as a whole.
   *
   * @throws IllegalStateException where two parts describe the same method of a path
   */
  public static ObjectNode of(Stream<ApiDescription> parts) {
    ObjectNode document = frame();
    ObjectNode paths = document.putObject("paths");
    ObjectNode schemas = (ObjectNode) document.path("components").path("schemas");
    INNER_CHOICES.forEach(choice -> schemas.set(FieldSchemas.name(choice), FieldSchemas.choice(choice)));
    TermSchemas.all().forEach(schemas::set);
    parts.forEach(part -> {
      part.paths().forEachEntry((path, item) -> add(paths.withObjectProperty(path), path, item));
      schemas.setAll(part.schemas());
    });
    Examples examples = new Examples(schemas);
    paths.forEach(item -> addExample(item, schemas, examples));
    return document;
  }

  private static void add(ObjectNode item, String path, JsonNode operations) {
    operations.forEachEntry((method, operation) -> {
      if (item.putIfAbsent(method, operation) != null) {
        throw new IllegalStateException("two parts describe " + method + " of " + path);
      }
    });
  }

  private static void addExample(JsonNode item, ObjectNode schemas, Examples examples) {
    if (!(item.path("post").path("requestBody").path("content").path("application/json") instanceof ObjectNode body)) {
      return;
    }
    String name = body.path("schema").path("$ref").stringValue();
    ObjectNode example = JSON.createObjectNode();
    schemas
        .path(name.substring(name.lastIndexOf('/') + 1))
        .path("properties")
        .forEachEntry((field, schema) -> {
          if (!schema.path("type").asString("").equals("boolean")
              && !field.equals("acknowledged")
              && !isReadOnly(schema, schemas)) {
            example.set(field, examples.of(schema));
          }
        });
    body.set("example", example);
  }

  /** What the record finds out by itself, nobody posts. */
  private static boolean isReadOnly(JsonNode schema, ObjectNode schemas) {
    String reference = schema.path("$ref").asString("");
    return schemas.path(reference.substring(reference.lastIndexOf('/') + 1)).path("readOnly").asBoolean(false);
  }

  private static ObjectNode frame() {
    try (InputStream file = Objects.requireNonNull(ApiDocument.class.getResourceAsStream("openapi.json"))) {
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
