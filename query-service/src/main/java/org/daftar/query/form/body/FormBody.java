package org.daftar.query.form.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.FormField;
import org.daftar.query.form.definition.Input;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what stands in a form into the body of a command, and a command's fields into what stands in a form. */
public final class FormBody {

  private static final Pattern WORD = Pattern.compile("[^\\s,;]+");
  private static final String SAYS_NOTHING = "stance";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FormBody() {}

  /** The body of a command: what is blank is left out. */
  public static ObjectNode of(FormDefinition form, Values values) {
    ObjectNode body = JSON.objectNode();
    form.fields()
        .filter(field -> !values.all(field.name()).isEmpty())
        .forEach(field -> FieldPath.of(field.name()).put(body, value(field, values)));
    dropWhatSaysNothing(body);
    form.always().forEach(name -> body.putIfAbsent(name, JSON.objectNode()));
    body.removeIf(value -> value instanceof ArrayNode array && array.isEmpty());
    return body;
  }

  /** What stands in a form that shows a command's fields. */
  public static Values shown(FormDefinition form, JsonNode body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    form.fields()
        .forEach(field -> {
          List<String> texts = texts(FieldPath.of(field.name()).in(body));
          if (!texts.isEmpty()) {
            values.put(field.name(), texts);
          }
        });
    return new Values(values);
  }

  /** The value that a field of a form stands for. */
  static JsonNode value(FormField field, Values values) {
    String text = values.of(field.name());
    return switch (field.input()) {
      case Input.Parties several -> strings(values.all(field.name()));
      case Input.Entries several -> strings(values.all(field.name()));
      case Input.Tick tick -> JSON.booleanNode(true);
      case Input.Count number ->
          text.strip().matches("-?[0-9]{1,18}") ? JSON.numberNode(Long.parseLong(text.strip())) : JSON.stringNode(text);
      case Input.Passage passage -> JSON.stringNode(text.replace("\r\n", "\n"));
      case Input.Line line -> JSON.stringNode(text.strip());
      case Input.Choice choice -> JSON.stringNode(text);
      case Input.Term term -> JSON.stringNode(text);
      case Input.Party party -> JSON.stringNode(text);
      case Input.Source source -> JSON.stringNode(text);
      case Input.Entry entry -> JSON.stringNode(text);
      case Input.CaseFile file -> JSON.stringNode(text);
      case Input.Exhibit exhibit -> JSON.stringNode(text);
      case Input.Words words -> strings(WORD.matcher(text).results().map(MatchResult::group).toList());
    };
  }

  /** A form always says in whose voice something is said; where it names no source, nobody says anything. */
  static void dropWhatSaysNothing(ObjectNode body) {
    body.forEach(field -> {
      if (field instanceof ArrayNode array) {
        array.removeIf(value -> value.isObject() && value.isEmpty());
      }
    });
    if (body.get("attributions") instanceof ArrayNode attributions) {
      attributions.removeIf(said -> said.propertyNames().stream().allMatch(SAYS_NOTHING::equals));
    }
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(JsonNode::asString).toList();
    }
    if (value.isMissingNode() || value.isNull() || value.isObject() || (value.isBoolean() && !value.asBoolean())) {
      return List.of();
    }
    return List.of(value.asString());
  }
}
