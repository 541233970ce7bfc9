package org.daftar.events.codec;

import java.util.List;
import org.daftar.events.DomainEvent;
import org.daftar.events.StoredAs;

/**
 * One kind of event.
 *
 * @param storedName its name on the log, for ever
 * @param type the record that holds it
 * @param fields its payload fields, flat, in their order
 */
public record EventType(String storedName, Class<? extends DomainEvent> type, List<EventField> fields) {

  /** The stored name without its version, e.g. {@code charge-filed}. */
  public String kind() {
    return storedName.substring(0, storedName.lastIndexOf('.'));
  }

  static EventType of(Class<? extends DomainEvent> type) {
    StoredAs storedAs = type.getAnnotation(StoredAs.class);
    if (storedAs == null) {
      throw new IllegalStateException(type + " has no stored name");
    }
    return new EventType(storedAs.value(), type, new FlatForm(type).fields());
  }
}
