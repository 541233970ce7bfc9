package org.daftar.benchmarks.commands;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.Recording;
import org.jspecify.annotations.Nullable;

/** Gives the peer the payloads that we store, byte for byte, so that neither is faster by its format. */
final class PeerSerializer implements Serializer {

  private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> form) {
    byte[] bytes =
        object instanceof DomainEvent event
            ? Sample.RECORDINGS.encode(new Recording(event, Sample.AUTHOR, List.of()))
            : NO_METADATA;
    Class<?> type = object == null ? Void.class : object.getClass();
    return new SimpleSerializedObject<>(form.cast(bytes), form, typeForClass(type));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> form) {
    return form == byte[].class;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <S, T> T deserialize(SerializedObject<S> stored) {
    if (stored.getType().getName().equals(MetaData.class.getName())) {
      return (T) MetaData.emptyInstance();
    }
    return (T) Sample.RECORDINGS.decode((byte[]) stored.getData()).event();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class classForType(SerializedType type) {
    try {
      return Class.forName(type.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(type.getName() + " was stored by another version", e);
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    return type == null ? SerializedType.emptyType() : new SimpleSerializedType(type.getName(), null);
  }

  @Override
  public Converter getConverter() {
    return new ChainingConverter();
  }
}
