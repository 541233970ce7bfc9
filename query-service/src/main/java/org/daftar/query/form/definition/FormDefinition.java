package org.daftar.query.form.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.query.form.CommandAnswer.Fault;

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

  /** All fields, in their order. */
  public Stream<FormField> fields() {
    return groups.stream().flatMap(group -> group.fields().stream());
  }

  /** What was sent that this form cannot hold: nothing of it may be dropped silently. */
  List<Fault> unfit(Values values) {
    Map<String, FormField> byName = fields().collect(Collectors.toMap(FormField::name, field -> field));
    return values.byName().entrySet().stream()
        .filter(sent -> !FormDesk.OWN.contains(sent.getKey()))
        .flatMap(sent -> unfit(Optional.ofNullable(byName.get(sent.getKey())), sent.getKey(), sent.getValue().size()))
        .toList();
  }

  private static Stream<Fault> unfit(Optional<FormField> field, String name, int times) {
    if (field.isEmpty()) {
      return Stream.of(new Fault(name, "field-is-unknown", "is no field of this form"));
    }
    return times > 1 && !field.get().holdsSeveral()
        ? Stream.of(new Fault(name, "field-is-repeated", "can be given once only"))
        : Stream.empty();
  }
}
