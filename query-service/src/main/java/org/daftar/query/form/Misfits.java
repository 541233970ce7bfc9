package org.daftar.query.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.FormField;
import org.daftar.query.form.sending.CommandAnswer.Fault;

/** What was sent that a form cannot hold: nothing of it may be dropped silently. */
final class Misfits {

  private Misfits() {}

  static List<Fault> of(FormDefinition form, Values values) {
    Map<String, FormField> byName = form.fields().collect(Collectors.toMap(FormField::name, field -> field));
    return values.byName().entrySet().stream()
        .filter(sent -> !FormDesk.OWN.contains(sent.getKey()))
        .flatMap(sent -> of(Optional.ofNullable(byName.get(sent.getKey())), sent.getKey(), sent.getValue().size()))
        .toList();
  }

  private static Stream<Fault> of(Optional<FormField> field, String name, int times) {
    if (field.isEmpty()) {
      return Stream.of(new Fault(name, "field-is-unknown", "is no field of this form"));
    }
    return times > 1 && !field.get().holdsSeveral()
        ? Stream.of(new Fault(name, "field-is-repeated", "can be given once only"))
        : Stream.empty();
  }
}
