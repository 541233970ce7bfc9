package org.daftar.query.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds out which fields of an entry somebody changed in a form; what the form does not show stays as it is. */
final class Correction {

  private Correction() {}

  /**
   * The corrected fields by name, whole; empty where nothing was changed.
   *
   * @param entry the fields of the entry as they stand
   * @param values what was sent
   */
  static ObjectNode of(FormDefinition form, ObjectNode entry, Values values) {
    Values before = FormBody.shown(form, entry);
    ObjectNode corrected = entry.deepCopy();
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    form.fields()
        .filter(field -> !values.all(field.name()).equals(before.all(field.name())))
        .forEach(field -> {
          FieldPath path = FieldPath.of(field.name());
          if (values.all(field.name()).isEmpty()) {
            path.remove(corrected);
          } else {
            path.put(corrected, FormBody.value(field, values));
          }
          JsonNode whole = corrected.get(path.root());
          fields.set(path.root(), whole == null ? JsonNodeFactory.instance.nullNode() : whole);
        });
    return fields;
  }
}
