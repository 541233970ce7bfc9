package org.daftar.events.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.FlatForm.Group;
import org.daftar.events.codec.FlatForm.Open;
import org.daftar.events.codec.FlatForm.Part;
import org.daftar.events.codec.FlatForm.Single;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into flat payload fields and back: the one JSON form for the log, the carrier and the interface. */
public final class EventCodec {

  private final JsonMapper json = EventJson.mapper();
  private final Map<Class<?>, FlatForm> forms = new HashMap<>();
  private final EventCatalogue catalogue;

  /** A codec for the events of a catalogue. */
  public EventCodec(EventCatalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.types().forEach(type -> forms.put(type.type(), new FlatForm(type.type())));
  }

  /** The kinds of events that it reads and writes. */
  public EventCatalogue catalogue() {
    return catalogue;
  }

  /** The event's payload fields by name; what is absent or empty does not stand there. */
  public ObjectNode encode(DomainEvent event) {
    ObjectNode fields = json.createObjectNode();
    encode(form(event.getClass()), event, fields);
    return fields;
  }

  /**
   * Reads an event.
   *
   * @param type its kind
   * @param fields its payload fields; not changed
   * @throws InvalidFields naming every field that is missing, unknown or breaks a rule
   */
  public <E extends DomainEvent> E decode(Class<E> type, ObjectNode fields) {
    FlatForm form = form(type);
    List<FieldError> errors = new ArrayList<>(unknownFields(form, fields));
    Object event = new Decoding(json, fields, errors).read(form);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    return type.cast(Objects.requireNonNull(event));
  }

  private FlatForm form(Class<?> type) {
    FlatForm form = forms.get(type);
    if (form == null) {
      throw new IllegalArgumentException(type + " is missing in the catalogue");
    }
    return form;
  }

  private void encode(FlatForm form, Object from, ObjectNode fields) {
    for (Part part : form.parts()) {
      Object value = part.valueIn(from);
      switch (part) {
        case Group group -> encode(group.form(), value, fields);
        case Open open ->
            ((Map<?, ?>) value).forEach((name, node) -> fields.set(open.prefix() + name, (JsonNode) node));
        case Single single -> {
          JsonNode node = json.valueToTree(value);
          if (!Absence.isAbsent(node)) {
            fields.set(single.field().name(), node);
          }
        }
      }
    }
  }

  private static List<FieldError> unknownFields(FlatForm form, ObjectNode fields) {
    return fields.propertyNames().stream()
        .filter(name -> !form.knows(name))
        .map(name -> new FieldError(name, "field-is-unknown", "is not a field here; there are: " + sorted(form)))
        .toList();
  }

  private static String sorted(FlatForm form) {
    return form.fields().stream().map(EventField::name).sorted().collect(Collectors.joining(", "));
  }

  /** All payload fields behind a prefix, by the rest of their names. */
  static Map<String, JsonNode> behind(String prefix, ObjectNode fields) {
    Map<String, JsonNode> found = new TreeMap<>();
    fields.forEachEntry((name, value) -> {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), value);
      }
    });
    return found;
  }
}
