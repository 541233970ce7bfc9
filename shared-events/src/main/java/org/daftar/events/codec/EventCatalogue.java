package org.daftar.events.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.DomainEvent;

/**
 * Every kind of event that can stand on the log, by stored name and by class: the records that the sealed families of
 * events permit, so that none can be forgotten.
 */
public final class EventCatalogue {

  private final Map<String, EventType> byName = new LinkedHashMap<>();
  private final Map<Class<?>, EventType> byClass = new LinkedHashMap<>();

  /** The catalogue of this version. */
  public EventCatalogue() {
    recordsOf(DomainEvent.class)
        .forEach(event -> {
          EventType type = EventType.of(event);
          if (byName.putIfAbsent(type.storedName(), type) != null) {
            throw new IllegalStateException("two events are stored as " + type.storedName());
          }
          byClass.put(event, type);
        });
  }

  /** All kinds, family by family. */
  public List<EventType> types() {
    return List.copyOf(byName.values());
  }

  /** The kind with that stored name, where this version knows it. */
  public Optional<EventType> find(String storedName) {
    return Optional.ofNullable(byName.get(storedName));
  }

  /** The kind of a class of events. */
  public EventType of(Class<? extends DomainEvent> event) {
    EventType type = byClass.get(event);
    if (type == null) {
      throw new IllegalArgumentException(event + " is no event of the log");
    }
    return type;
  }

  private static Stream<Class<? extends DomainEvent>> recordsOf(Class<? extends DomainEvent> event) {
    return event.isSealed()
        ? Stream.of(event.getPermittedSubclasses())
            .flatMap(permitted -> recordsOf(permitted.asSubclass(DomainEvent.class)))
        : Stream.of(event);
  }
}
