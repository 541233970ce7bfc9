package org.daftar.command.platform.log.leaf;

import java.security.SecureRandom;
import java.util.SortedMap;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Salts the fields of events, on the thread of whoever appends: it is most of the work that a leaf costs. */
public final class Salting {

  private static final ObjectMapper JSON = new JsonMapper();

  private final SecureRandom random = new SecureRandom();

  /**
   * Salts an event.
   *
   * @throws IllegalArgumentException where its payload is not an object, or a field cannot be disclosed
   */
  public SaltedEvent salt(NewEvent event) {
    try {
      return new SaltedEvent(event, SaltedFields.salt(fields(event.payload()), random));
    } catch (MalformedLeaf e) {
      throw new IllegalArgumentException("The log does not take this: " + e.getMessage(), e);
    }
  }

  /**
   * The fields of a payload as they are disclosed.
   *
   * @throws IllegalArgumentException where it is not an object
   */
  public static SortedMap<String, JsonNode> fields(Payload payload) {
    try {
      JsonNode object = JSON.readTree(payload.bytes());
      if (!object.isObject()) {
        throw new IllegalArgumentException("A payload is a JSON object");
      }
      return Disclosure.named(object);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("A payload is a JSON object", e);
    }
  }
}
