package org.daftar.query.form.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.form.definition.FieldGroup;
import org.daftar.query.form.definition.FormDefinition;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of a form, by their names. */
public record Values(Map<String, List<String>> byName) {

  /** Nothing at all. */
  public static final Values NONE = new Values(Map.of());

  public Values {
    byName = Map.copyOf(byName);
  }

  /** What was sent. */
  public static Values of(MultiValueMap<String, String> sent) {
    return new Values(new LinkedHashMap<>(sent));
  }

  /** What stands in a form at first, with what its address says on top. */
  public static Values first(FormDefinition form, MultiValueMap<String, String> asked) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    form.fields()
        .forEach(field -> {
          List<String> given = asked.get(field.name());
          if (given != null) {
            values.put(field.name(), given);
          } else if (!field.usual().isEmpty()) {
            values.put(field.name(), List.of(field.usual()));
          }
        });
    return new Values(values);
  }

  /** What stands in a field; empty for nothing. */
  public String of(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** Whether a value is among those of a field. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** All that stands in a field, without blanks. */
  public List<String> all(String name) {
    return Optional.ofNullable(byName.get(name)).orElse(List.of()).stream().filter(value -> !value.isBlank()).toList();
  }

  /** Whether anything stands in a group. */
  public boolean fill(FieldGroup group) {
    return group.fields().stream()
        .anyMatch(field -> !all(field.name()).isEmpty() && !of(field.name()).equals(field.usual()));
  }
}
