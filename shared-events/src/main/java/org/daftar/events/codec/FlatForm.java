package org.daftar.events.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.events.Account;
import org.daftar.events.Meaning;

/**
 * How the components of an event's record lie flat in its payload: those of {@link Account} stand among the others, and
 * a map of fields as {@code fields.NAME}, so that each can be withheld or erased by itself.
 */
final class FlatForm {

  private final Class<?> form;
  private final Constructor<?> constructor;
  private final List<Part> parts;
  private final List<EventField> fields;
  private final Set<String> names;

  FlatForm(Class<?> form) {
    this.form = form;
    this.constructor = canonicalConstructor(form);
    this.parts = Stream.of(form.getRecordComponents()).map(Part::of).toList();
    this.fields = parts.stream().flatMap(Part::fields).toList();
    this.names = fields.stream().map(EventField::name).collect(Collectors.toUnmodifiableSet());
  }

  Class<?> type() {
    return form;
  }

  List<Part> parts() {
    return parts;
  }

  List<EventField> fields() {
    return fields;
  }

  /** Whether a payload field of that name belongs to this form. */
  boolean knows(String name) {
    return names.contains(name)
        || parts.stream().anyMatch(part -> part instanceof Open open && name.startsWith(open.prefix()));
  }

  /** Builds the record; what its constructor refuses comes out as it was thrown. */
  Object build(List<Object> components) {
    try {
      return constructor.newInstance(components.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> canonicalConstructor(Class<?> form) {
    try {
      return form.getDeclaredConstructor(
          Stream.of(form.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One component of a record as it lies in the payload. */
  sealed interface Part {

    RecordComponent component();

    Stream<EventField> fields();

    static Part of(RecordComponent component) {
      if (component.getType() == Account.class) {
        return new Group(component, new FlatForm(Account.class));
      }
      if (component.getType() == Map.class) {
        return new Open(component, field(component));
      }
      return new Single(component, field(component));
    }

    private static EventField field(RecordComponent component) {
      Meaning meaning = component.getAnnotation(Meaning.class);
      if (meaning == null) {
        throw new IllegalStateException(component + " has no meaning");
      }
      return new EventField(
          component.getName(), component.getGenericType(), meaning.value(), isRequired(component.getGenericType()));
    }

    private static boolean isRequired(Type type) {
      return type != boolean.class
          && !(type instanceof ParameterizedType generic
              && generic.getRawType() instanceof Class<?> raw
              && (raw == Optional.class || Collection.class.isAssignableFrom(raw)));
    }

    /** The component's value in a record. */
    default Object valueIn(Object form) {
      try {
        return component().getAccessor().invoke(form);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A component that is one payload field. */
  record Single(RecordComponent component, EventField field) implements Part {
    @Override
    public Stream<EventField> fields() {
      return Stream.of(field);
    }
  }

  /** A component whose own components are payload fields. */
  record Group(RecordComponent component, FlatForm form) implements Part {
    @Override
    public Stream<EventField> fields() {
      return form.fields().stream();
    }
  }

  /** A component whose keys are payload fields behind its name and a point. */
  record Open(RecordComponent component, EventField field) implements Part {
    @Override
    public Stream<EventField> fields() {
      return Stream.of(field);
    }

    String prefix() {
      return component.getName() + ".";
    }
  }
}
