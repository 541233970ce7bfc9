package org.daftar.query.answer;

import java.util.List;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.history.Change;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes as JSON. */
final class ChangeJson {

  private final JsonMapper json;
  private final EventCodec codec;

  ChangeJson(JsonMapper json, EventCodec codec) {
    this.json = json;
    this.codec = codec;
  }

  /** Who changed something, when, and by which event. */
  ObjectNode change(Change change) {
    ObjectNode root = json.createObjectNode();
    root.put("position", change.position());
    root.put("recordedAt", change.recordedAt().toString());
    root.put("recordedBy", change.recordedBy());
    root.put("authenticated", false);
    root.set("acknowledged", json.valueToTree(change.acknowledged()));
    root.put("event", codec.catalogue().of(change.event().getClass()).storedName());
    return root;
  }

  /** The same with what was written down. */
  ObjectNode told(Change change) {
    ObjectNode root = change(change);
    ObjectNode fields = codec.encode(change.event());
    fields.remove(List.of("caseId", "entry"));
    root.set("fields", fields);
    return root;
  }

  /** A field that differs. */
  ObjectNode difference(FieldDifference difference) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("field", difference.field());
    difference.before().ifPresent(value -> root.set("before", value));
    difference.after().ifPresent(value -> root.set("after", value));
    return root;
  }
}
