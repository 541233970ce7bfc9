package org.daftar.events.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.events.codec.FlatForm.Group;
import org.daftar.events.codec.FlatForm.Open;
import org.daftar.events.codec.FlatForm.Part;
import org.daftar.events.codec.FlatForm.Single;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one body field by field, so that it can name everything that is wrong at once. */
record Decoding(JsonMapper json, ObjectNode fields, List<FieldError> errors) {

  /** The record, or null where {@link #errors} tells why there is none. */
  @Nullable Object read(FlatForm form) {
    List<Object> components = new ArrayList<>();
    for (Part part : form.parts()) {
      Object value =
          switch (part) {
            case Group group -> read(group.form());
            case Open open -> readOpen(open);
            case Single single -> readSingle(single.field());
          };
      if (value != null) {
        components.add(value);
      }
    }
    return components.size() == form.parts().size() ? build(form, components) : null;
  }

  private @Nullable Object build(FlatForm form, List<Object> components) {
    try {
      return form.build(components);
    } catch (IllegalArgumentException refused) {
      errors.add(Refusals.of("", refused));
      return null;
    }
  }

  private @Nullable Object readSingle(EventField field) {
    JsonNode node = fields.get(field.name());
    if (node == null || node.isNull()) {
      Object absent = Absence.valueOf(field.type());
      if (absent == null) {
        errors.add(new FieldError(field.name(), "field-is-missing", "must be given: " + field.meaning()));
      }
      return absent;
    }
    try {
      return json.treeToValue(node, json.constructType(field.type()));
    } catch (JacksonException | IllegalArgumentException e) {
      errors.add(Refusals.of(field.name(), e));
      return null;
    }
  }

  /** A body may give the map as an object, or flat as the log stores it. */
  private @Nullable Object readOpen(Open open) {
    Map<String, JsonNode> found = new HashMap<>(EventCodec.behind(open.prefix(), fields));
    switch (fields.get(open.field().name())) {
      case null -> {}
      case ObjectNode given -> given.forEachEntry(found::put);
      case JsonNode other -> {
        errors.add(new FieldError(open.field().name(), "type-is-wrong", "must be an object of fields by name"));
        return null;
      }
    }
    return found;
  }
}
