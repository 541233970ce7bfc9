package org.daftar.query.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FieldGroup;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.definition.FormField;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.daftar.query.form.sending.CommandAnswer.Refused;

/**
 * A form as it is shown: what stands in it, and what is wrong with it.
 *
 * @param errors what is wrong with which field, by the names of the form's fields
 * @param general what is wrong, with no field of the form in particular
 * @param cautions what is unlikely, and goes through where it is acknowledged
 * @param key makes a repetition have one effect
 */
public record FormView(
    FormDefinition form,
    Values values,
    Map<String, String> errors,
    List<String> general,
    List<Fault> cautions,
    String key) {

  /** A form that nobody has sent yet. */
  static FormView fresh(FormDefinition form, Values values, String key) {
    return new FormView(form, values, Map.of(), List.of(), List.of(), key);
  }

  /** A form that was refused, with all that stood in it. */
  static FormView refused(FormDefinition form, Values values, Refused refused, String key) {
    Map<String, String> errors = new LinkedHashMap<>();
    List<String> general = new ArrayList<>();
    for (Fault fault : refused.faults()) {
      Optional<FormField> field = field(form, fault.field());
      field.ifPresentOrElse(
          beside -> errors.merge(beside.name(), fault.message(), (one, other) -> one + "; " + other),
          () -> general.add(fault.field().isEmpty() ? fault.message() : fault.field() + ": " + fault.message()));
    }
    if (refused.faults().isEmpty() && refused.cautions().isEmpty()) {
      general.add(refused.summary());
    }
    return new FormView(form, values, errors, general, refused.cautions(), key);
  }

  /** Whether anything keeps it from being recorded. */
  public boolean isRefused() {
    return !errors.isEmpty() || !general.isEmpty() || !cautions.isEmpty();
  }

  /** What is wrong with a field; empty for nothing. */
  public String error(FormField field) {
    return errors.getOrDefault(field.name(), "");
  }

  /** Whether somebody acknowledged a caution before. */
  public boolean acknowledged(Fault caution) {
    return values.has(FormDesk.ACKNOWLEDGED, caution.rule());
  }

  /** Whether a group is shown open. */
  public boolean open(FieldGroup group) {
    return !group.folded() || values.fill(group) || group.fields().stream().anyMatch(field -> !error(field).isEmpty());
  }

  /** A command names the fields of an entry under {@code fields}; a form does not. */
  private static Optional<FormField> field(FormDefinition form, String named) {
    String name = named.startsWith("fields.") ? named.substring("fields.".length()) : named;
    return name.isEmpty() ? Optional.empty() : form.fields().filter(field -> field.answersTo(name)).findFirst();
  }
}
