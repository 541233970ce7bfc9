package org.daftar.standalone.demo;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One request of a dossier. In path and body, {@code @bilash} stands for the identifier of what the request with the
 * key {@code bilash} made.
 *
 * @param key names the request within its dossier
 * @param path where the body is posted to
 * @param acknowledged the rules of the cautions that are expected
 * @param body the fields of the event
 */
public record DossierRequest(String key, String path, List<String> acknowledged, ObjectNode body) {

  private static final Pattern REFERENCE = Pattern.compile("@([a-z0-9-]+)");

  public DossierRequest {
    acknowledged = List.copyOf(acknowledged);
    body = body.deepCopy();
  }

  @Override
  public ObjectNode body() {
    return body.deepCopy();
  }

  /** The same request with identifiers in place of the keys that it names. */
  public DossierRequest resolve(UnaryOperator<String> identifiers) {
    ObjectNode resolved = JsonNodeFactory.instance.objectNode();
    body.forEachEntry((field, value) -> resolved.set(field, resolve(value, identifiers)));
    return new DossierRequest(key, resolve(path, identifiers), acknowledged, resolved);
  }

  private static JsonNode resolve(JsonNode value, UnaryOperator<String> identifiers) {
    return switch (value) {
      case ObjectNode object -> {
        ObjectNode resolved = object.objectNode();
        object.forEachEntry((field, inner) -> resolved.set(field, resolve(inner, identifiers)));
        yield resolved;
      }
      case ArrayNode array -> {
        ArrayNode resolved = array.arrayNode();
        array.forEach(inner -> resolved.add(resolve(inner, identifiers)));
        yield resolved;
      }
      case StringNode text when REFERENCE.matcher(text.stringValue()).matches() ->
          StringNode.valueOf(resolve(text.stringValue(), identifiers));
      default -> value;
    };
  }

  private static String resolve(String text, UnaryOperator<String> identifiers) {
    return REFERENCE.matcher(text).replaceAll(found -> identifiers.apply(found.group(1)));
  }
}
