package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.value.Vocabulary;

/** The form for harassment and violence outside the courtroom. */
final class IncidentForms {

  static final List<FactForm> ALL =
      List.of(FactForm.of("incident-reported", "incidents", "Record an incident of harassment", incident()));

  private IncidentForms() {}

  private static FieldGroup incident() {
    return FieldGroup.of(
        "The incident",
        Fields.term("type", "Type", Vocabulary.INCIDENT_TYPE).needed(),
        Fields.parties("against", "Against whom").needed(),
        Fields.parties("by", "Who did it").help("Nobody where that is unknown."),
        FormField.of("count", "How often", new Input.Count()).help("Where it happened more than once."),
        Fields.passage("harm", "Harm done"),
        Fields.passage("response", "To whom it was reported, and with what response"),
        FormField.of("onAccountOf", "On account of which case", new Input.CaseFile())
            .help("Where a lawyer is harassed, the client's case."));
  }
}
