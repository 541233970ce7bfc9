package org.daftar.events.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What it means that a payload field is not there. */
final class Absence {

  private Absence() {}

  /** Whether a value is written by leaving its field out. */
  static boolean isAbsent(JsonNode value) {
    return value.isNull() || (value.isArray() && value.isEmpty()) || (value.isBoolean() && !value.booleanValue());
  }

  /** The value of a field of that type that is not there; null where it must be there. */
  static @Nullable Object valueOf(Type type) {
    if (type == boolean.class) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class ? Optional.empty() : List.of();
    }
    return null;
  }
}
