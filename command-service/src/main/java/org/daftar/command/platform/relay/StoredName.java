package org.daftar.command.platform.relay;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds what an event is called in its payload, which {@link org.daftar.events.codec.RecordingCodec} describes. */
final class StoredName {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String FIELD = "event";
  private static final String NONE = "unknown";

  private StoredName() {}

  /** The stored name. Nobody believes it: an event without one travels all the same, as {@code unknown}. */
  static String of(byte[] payload) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean found = parser.currentName().equals(FIELD);
          JsonToken value = parser.nextToken();
          if (found && value == JsonToken.VALUE_STRING) {
            return parser.getString();
          }
          parser.skipChildren();
        }
      }
      return NONE;
    } catch (JacksonException e) {
      return NONE;
    }
  }
}
