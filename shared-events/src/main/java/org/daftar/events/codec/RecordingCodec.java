package org.daftar.events.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The payload of a row of the log: the event's own fields, and beside them {@code event}, {@code recordedBy} and {@code
 * acknowledged}, as one JSON object in UTF-8.
 */
public final class RecordingCodec {

  private static final String EVENT = "event";
  private static final String RECORDED_BY = "recordedBy";
  private static final String ACKNOWLEDGED = "acknowledged";

  private static final Set<String> RESERVED = Set.of(EVENT, RECORDED_BY, ACKNOWLEDGED);

  private final JsonMapper json = EventJson.mapper();
  private final Map<String, Upcaster> upcasters = new HashMap<>();
  private final EventCodec codec;

  /** Reads and writes the events of a codec; old forms are read through the upcasters. */
  public RecordingCodec(EventCodec codec, List<Upcaster> upcasters) {
    this.codec = codec;
    codec.catalogue().types().forEach(RecordingCodec::checkNames);
    upcasters.forEach(upcaster -> this.upcasters.put(upcaster.from(), upcaster));
  }

  /** The bytes that the log keeps. */
  public byte[] encode(Recording recording) {
    ObjectNode payload = json.createObjectNode();
    payload.put(EVENT, codec.catalogue().of(recording.event().getClass()).storedName());
    payload.put(RECORDED_BY, recording.recordedBy());
    if (!recording.acknowledged().isEmpty()) {
      ArrayNode rules = payload.putArray(ACKNOWLEDGED);
      recording.acknowledged().forEach(rules::add);
    }
    payload.setAll(codec.encode(recording.event()));
    return json.writeValueAsBytes(payload);
  }

  /**
   * Reads what the log keeps.
   *
   * @throws UnknownStoredName where this version does not know the event
   * @throws InvalidFields where the payload is not the form of its event
   */
  public Recording decode(byte[] bytes) {
    return decode((ObjectNode) json.readTree(bytes));
  }

  /** Reads a payload that has been parsed already; the object is used up. */
  public Recording decode(ObjectNode payload) {
    String recordedBy = payload.remove(RECORDED_BY).stringValue();
    List<String> acknowledged = new ArrayList<>();
    if (payload.remove(ACKNOWLEDGED) instanceof ArrayNode rules) {
      rules.forEach(rule -> acknowledged.add(rule.stringValue()));
    }
    String storedName = payload.remove(EVENT).stringValue();
    for (Upcaster next = upcasters.get(storedName); next != null; next = upcasters.get(storedName)) {
      payload = next.upcast(payload);
      storedName = next.to();
    }
    String known = storedName;
    EventType type = codec.catalogue().find(known).orElseThrow(() -> new UnknownStoredName(known));
    return new Recording(codec.decode(type.type(), payload), recordedBy, acknowledged);
  }

  private static void checkNames(EventType type) {
    if (type.fields().stream().map(EventField::name).anyMatch(RESERVED::contains)) {
      throw new IllegalStateException(type.storedName() + " has a field with one of the names " + RESERVED);
    }
  }
}
