package org.daftar.query.form.body;

import java.util.Objects;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.FormField;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds out which fields of an entry somebody changed in a form; what the form does not show stays as it is. */
public final class Correction {

  private Correction() {}

  /**
   * The corrected fields by name, whole; empty where nothing was changed.
   *
   * @param entry the fields of the entry as they stand
   * @param values what was sent
   */
  public static ObjectNode of(FormDefinition form, ObjectNode entry, Values values) {
    Values before = FormBody.shown(form, entry);
    ObjectNode corrected = entry.deepCopy();
    form.fields()
        .filter(field -> !values.all(field.name()).equals(before.all(field.name())))
        .forEach(field -> change(corrected, field, values));
    FormBody.dropWhatSaysNothing(corrected);
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    form.fields()
        .map(field -> FieldPath.of(field.name()).root())
        .filter(name -> !Objects.equals(corrected.get(name), entry.get(name)))
        .forEach(
            name -> fields.set(name, corrected.path(name).isMissingNode() ? fields.nullNode() : corrected.get(name)));
    return fields;
  }

  private static void change(ObjectNode corrected, FormField field, Values values) {
    FieldPath path = FieldPath.of(field.name());
    if (values.all(field.name()).isEmpty()) {
      path.remove(corrected);
    } else {
      path.put(corrected, FormBody.value(field, values));
    }
  }
}
