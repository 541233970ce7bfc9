package org.daftar.events;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;

/**
 * Tells which other entries of its case a fact names: what it relies on. It reads the components of the fact's record
 * rather than a list of fields, so that a kind of fact that is added cannot be forgotten here.
 */
public final class EntryReferences {

  private static final String OWN = "entry";

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .filter(component -> !component.getName().equals(OWN))
              .filter(component -> component.getGenericType().getTypeName().contains(EntryId.class.getName()))
              .toArray(RecordComponent[]::new);
        }
      };

  private EntryReferences() {}

  /** The entries that a fact names, its own left out, in the order of its fields. */
  public static List<EntryId> of(Fact fact) {
    return Stream.of(COMPONENTS.get(fact.getClass())).flatMap(component -> ids(valueOf(component, fact))).toList();
  }

  private static Stream<EntryId> ids(Object value) {
    return switch (value) {
      case EntryId id -> Stream.of(id);
      case Optional<?> maybe -> maybe.stream().flatMap(EntryReferences::ids);
      case List<?> list -> list.stream().flatMap(EntryReferences::ids);
      default -> throw new IllegalStateException("entries are named one by one, at most once, or in a list: " + value);
    };
  }

  private static Object valueOf(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
