package org.daftar.command.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.codec.EventField;
import org.daftar.value.Codes;
import org.daftar.value.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of payload fields. Value types are named; fixed choices are listed by their codes.
 */
final class FieldSchemas {

  private static final String COMPONENTS = "#/components/schemas/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FieldSchemas() {}

  /** What a field may hold, and what it means. */
  static ObjectNode of(EventField field) {
    return of(field.type()).put("description", field.meaning());
  }

  /** A schema that stands elsewhere in the document under that name. */
  static ObjectNode named(String name) {
    return JSON.objectNode().put("$ref", COMPONENTS + name);
  }

  /** The name under which a choice or a value stands among the schemas, e.g. {@code DetentionBegunKind}. */
  static String name(Class<?> type) {
    return type.isEnum() && type.getEnclosingClass() != null
        ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
        : type.getSimpleName();
  }

  /** All codes of a fixed choice. */
  static ObjectNode choice(Class<?> type) {
    ObjectNode schema = JSON.objectNode().put("type", "string");
    Stream.of(type.getEnumConstants()).map(code -> Codes.of((Enum<?>) code)).forEach(schema.putArray("enum")::add);
    return schema;
  }

  /** The fixed choices that a field refers to; at most one. */
  static Optional<Class<?>> choiceIn(Type type) {
    return switch (type) {
      case ParameterizedType generic -> choiceIn(generic.getActualTypeArguments()[0]);
      case Class<?> plain when plain.isEnum() -> Optional.of(plain);
      default -> Optional.empty();
    };
  }

  private static ObjectNode of(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return ofClass((Class<?>) type);
    }
    if (generic.getRawType() == Map.class) {
      return JSON.objectNode().put("type", "object");
    }
    ObjectNode inner = of(generic.getActualTypeArguments()[0]);
    if (generic.getRawType() == List.class) {
      return JSON.objectNode().put("type", "array").set("items", inner);
    }
    return inner;
  }

  private static ObjectNode ofClass(Class<?> type) {
    if (type == boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (type == long.class) {
      return JSON.objectNode().put("type", "integer").put("minimum", 0);
    }
    if (type == Integer.class) {
      return JSON.objectNode().put("type", "integer").put("minimum", 1);
    }
    if (type == String.class) {
      return JSON.objectNode().put("type", "string").put("minLength", 1).put("maxLength", Text.PASSAGE);
    }
    return named(name(type));
  }
}
