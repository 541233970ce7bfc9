package org.daftar.events.codec;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daftar.value.BrokenRule;
import org.daftar.value.Codes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes fixed choices by their codes, so that a renamed constant shows as a changed stored form. */
final class EnumCodes extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return new Reader(type.getRawClass());
  }

  @SuppressWarnings("rawtypes")
  static ValueSerializer<Enum> writer() {
    return new Writer();
  }

  @SuppressWarnings("rawtypes")
  private static final class Writer extends StdSerializer<Enum> {
    Writer() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
      out.writeString(Codes.of(value));
    }
  }

  private static final class Reader extends FromStringDeserializer<Object> {
    private final transient Map<String, Object> choices = new TreeMap<>();

    Reader(Class<?> type) {
      super(type);
      Stream.of(type.getEnumConstants()).forEach(choice -> choices.put(Codes.of((Enum<?>) choice), choice));
    }

    @Override
    protected Object _deserialize(String code, DeserializationContext context) {
      Object choice = choices.get(code);
      if (choice == null) {
        throw new BrokenRule("", "choice-is-unknown", "must be one of: " + String.join(", ", choices.keySet()));
      }
      return choice;
    }

    @Override
    protected Object _deserializeFromEmptyString(DeserializationContext context) {
      return _deserialize("", context);
    }
  }
}
