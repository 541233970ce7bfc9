package org.daftar.query.form.definition;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param legend what they are about
 * @param folded whether they are shown only where somebody asks for them, or filled them in
 */
public record FieldGroup(String legend, boolean folded, List<FormField> fields) {

  public FieldGroup {
    fields = List.copyOf(fields);
  }

  static FieldGroup of(String legend, FormField... fields) {
    return new FieldGroup(legend, false, List.of(fields));
  }

  static FieldGroup folded(String legend, FormField... fields) {
    return new FieldGroup(legend, true, List.of(fields));
  }
}
