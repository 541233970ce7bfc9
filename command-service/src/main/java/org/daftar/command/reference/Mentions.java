package org.daftar.command.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Account;
import org.daftar.events.DomainEvent;
import org.daftar.identity.Identifier;

/**
 * Finds the identifiers in an event. It walks over the components of the records rather than over a list of fields, so
 * that a field that is added to an event cannot be forgotten here.
 */
public final class Mentions {

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Mentions() {}

  /**
   * All identifiers in an event but that of its own subject, with the paths of their fields, in the order of the
   * fields.
   */
  public static List<Mention> in(DomainEvent event) {
    List<Mention> found = new ArrayList<>();
    walk("", event, found);
    found.removeIf(mention -> mention.identifier().value().equals(event.stream()));
    return found;
  }

  private static void walk(String path, Object value, List<Mention> found) {
    switch (value) {
      case Identifier identifier -> found.add(new Mention(path, identifier));
      case FuzzyDate date -> {}
      case Record form -> walkComponents(path, form, found);
      case Optional<?> maybe -> maybe.ifPresent(present -> walk(path, present, found));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          walk(path + "[" + i + "]", list.get(i), found);
        }
      }
      default -> {}
    }
  }

  /** The components of an account stand flat among those of its event. */
  private static void walkComponents(String path, Record form, List<Mention> found) {
    for (RecordComponent component : COMPONENTS.get(form.getClass())) {
      String name = component.getType() == Account.class ? "" : component.getName();
      walk(path.isEmpty() ? name : path + "." + name, valueOf(component, form), found);
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
