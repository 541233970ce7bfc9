package org.daftar.events.codec;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DomainEvent;

/**
 * Finds where values of a type occur in an event. It walks over the components of the records rather than over a list
 * of fields, so that a field that is added to an event cannot be forgotten here.
 *
 * @param type the values that are looked for
 * @param found takes each of them with the path of its payload field, in the order of the fields
 */
public record Occurrences<T>(Class<T> type, BiConsumer<String, T> found) {

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  /** Goes through an event. */
  public void in(DomainEvent event) {
    walk("", event);
  }

  private void walk(String path, Object value) {
    if (type.isInstance(value)) {
      found.accept(path, type.cast(value));
      return;
    }
    switch (value) {
      case FuzzyDate date -> {}
      case Record form -> walkComponents(path, form);
      case Optional<?> maybe -> maybe.ifPresent(present -> walk(path, present));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          walk(path + "[" + i + "]", list.get(i));
        }
      }
      default -> {}
    }
  }

  /** The components of an account stand flat among those of its event. */
  private void walkComponents(String path, Record form) {
    for (RecordComponent component : COMPONENTS.get(form.getClass())) {
      String name = component.getType() == Account.class ? "" : component.getName();
      walk(path.isEmpty() ? name : path + "." + name, valueOf(component, form));
    }
  }

  private static Object valueOf(RecordComponent component, Record form) {
    try {
      return component.getAccessor().invoke(form);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
