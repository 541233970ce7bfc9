package org.daftar.query.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.api.ApiDescription;
import org.daftar.events.codec.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes path items of OpenAPI 3.1 from a shorter form in {@code reading.json} and {@code registers.json}: there each
 * address names its parameters and what it answers, and each parameter is explained once; {@code named} is its name
 * where others of that name mean something else.
 */
public final class ReadResources {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode reading;

  private ReadResources(JsonNode reading) {
    this.reading = reading;
  }

  /** Everything that can be read. */
  public static ApiDescription description() {
    return new ReadResources(reading()).describe();
  }

  private ApiDescription describe() {
    ObjectNode paths = JSON.objectNode();
    reading
        .get("addresses")
        .forEachEntry((path, address) -> paths.putObject(path).set("get", operation(path, address)));
    return new ApiDescription(paths, (ObjectNode) reading.get("schemas"));
  }

  private ObjectNode operation(String path, JsonNode address) {
    ObjectNode operation = JSON.objectNode();
    operation.set("operationId", address.get("name"));
    operation.set("summary", address.get("summary"));
    ArrayNode parameters = operation.putArray("parameters");
    VARIABLE
        .matcher(path)
        .results()
        .forEach(variable -> parameters.add(parameter(variable.group(1), "path").put("required", true)));
    address
        .get("parameters")
        .valueStream()
        .flatMap(this::names)
        .forEach(name -> parameters.add(parameter(name, "query")));
    responses(operation.putObject("responses"), path, address.get("answer").stringValue());
    return operation;
  }

  private Stream<String> names(JsonNode name) {
    JsonNode group = reading.get("groups").path(name.stringValue());
    return group.isMissingNode() ? Stream.of(name.stringValue()) : group.valueStream().map(JsonNode::stringValue);
  }

  private ObjectNode parameter(String name, String in) {
    ObjectNode explained = (ObjectNode) reading.get("parameters").get(name).deepCopy();
    String named = explained.path("named").asString(name);
    explained.remove("named");
    return JSON.objectNode().put("name", named).put("in", in).setAll(explained);
  }

  private static void responses(ObjectNode responses, String path, String answer) {
    ObjectNode read = responses.putObject("200").put("description", "As it stood at the moment that was asked for.");
    read.putObject("headers").set("Log-Position", reference("headers", "Log-Position"));
    ObjectNode content = read.putObject("content");
    content.putObject(mediaType(answer)).set("schema", reference("schemas", answer));
    if (answer.equals("ChronologyFile")) {
      Stream.of("text/html", "text/csv")
          .forEach(other -> content.putObject(other).putObject("schema").put("type", "string"));
    }
    problem(responses, "400", "A parameter is unknown, malformed or contradicts another.");
    if (path.contains("{")) {
      ((ObjectNode) read.get("headers")).set("ETag", reference("headers", "ETag"));
      problem(responses, "404", "There was nothing under this address at that moment.");
    }
    problem(responses, "503", "So many events have not been read yet; ask again in a moment.");
  }

  private static String mediaType(String answer) {
    return switch (answer) {
      case "CalendarFile" -> "text/calendar";
      case "CsvFile" -> "text/csv";
      default -> "application/json";
    };
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject("application/problem+json")
        .set("schema", reference("schemas", "Problem"));
  }

  private static ObjectNode reference(String kind, String name) {
    return JSON.objectNode().put("$ref", "#/components/" + kind + "/" + name);
  }

  private static JsonNode reading() {
    ObjectNode all = (ObjectNode) file("reading.json");
    file("registers.json").forEachEntry((part, entries) -> ((ObjectNode) all.get(part)).setAll((ObjectNode) entries));
    return all;
  }

  private static JsonNode file(String name) {
    try (InputStream file = Objects.requireNonNull(ReadResources.class.getResourceAsStream(name))) {
      return EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
