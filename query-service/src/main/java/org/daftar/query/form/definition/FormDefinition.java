package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form.
 *
 * @param title what it does, e.g. <i>Record a charge</i>
 * @param resource the last part of the address that it is sent to, e.g. {@code charges}
 * @param groups the fields in their order
 * @param always the fields that a command has even where nothing is filled in: an empty object then
 */
public record FormDefinition(String title, String resource, List<FieldGroup> groups, Set<String> always) {

  public FormDefinition {
    groups = List.copyOf(groups);
    always = Set.copyOf(always);
  }

  /** Whether any field is filled in like that. */
  public boolean asksFor(Class<? extends Input> input) {
    return fields().anyMatch(field -> input.isInstance(field.input()));
  }

  /** All fields, in their order. */
  public Stream<FormField> fields() {
    return groups.stream().flatMap(group -> group.fields().stream());
  }
}
