package org.daftar.query.form.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.ConsentEvent;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.value.NameForm;

/** The forms for what can happen to the record of a party. */
public final class PartyForms {

  private static final Map<String, FormDefinition> BY_VERB =
      Map.of(
          "name",
          form(
              "Add a form of the name",
              "names",
              Fields.line("form.text", "The name in another form")
                  .help("Another script or spelling: each finds the others.")
                  .needed(),
              Fields.choice("form.kind", "What this form is", NameForm.Kind.values()).needed(),
              Fields.line("form.language", "Its language").help("A code such as en, ru or kk-Cyrl.")),
          "describe",
          form(
              "Describe a party",
              "descriptions",
              Fields.passage("description.text", "Who it is").needed(),
              Fields.language("description.language")),
          "protect",
          form(
              "Protect a party",
              "protections",
              Fields.line("protectedAs", "How to name it outside").help("For example: a relative.").needed(),
              Fields.reason("Why it must be protected")),
          "merge",
          form(
              "Merge a record with another",
              "merges",
              Fields.party("into", "The record that stays").help("This one then takes no new entries.").needed(),
              Fields.reason("Why they are the same")),
          "split",
          form("Split a record again", "splits", Fields.reason("Why they are two after all")),
          "relate",
          form(
              "Relate a party to another",
              "relations",
              Fields.choice("relation", "This party is", PartyRelated.Relation.values()).needed(),
              Fields.party("to", "to or of which party").needed(),
              Fields.line("during.edtf", "Since when, or from when to when").help(Fields.DATES),
              Fields.line("note", "More about it")),
          "consent",
          consent("Record that consent is given", "consents", "How it was given", "Who gave it in the party's place"),
          "withdraw",
          consent(
              "Record that consent is withdrawn",
              "withdrawals",
              "How it was withdrawn",
              "Who withdrew it in the party's place"));

  private PartyForms() {}

  /** The form for something that can happen to a party, such as <i>relate</i>. */
  public static Optional<FormDefinition> of(String verb) {
    return Optional.ofNullable(BY_VERB.get(verb));
  }

  private static FormDefinition consent(String title, String resource, String how, String by) {
    FormDefinition form =
        form(
            title,
            resource,
            Fields.line("mechanism", "Body or procedure")
                .help("Each is asked for by itself: UN Special Procedures, Human Rights Committee.")
                .needed(),
            Fields.choice("use", "What is done with the name", ConsentEvent.Use.values()).needed(),
            Fields.date("when.edtf", "When"),
            Fields.line("how", how).help("For example: in a signed letter, by telephone.").needed(),
            Fields.party("by", by));
    return new FormDefinition(form.title(), form.resource(), form.groups(), Set.of("when"));
  }

  private static FormDefinition form(String title, String resource, FormField... fields) {
    return new FormDefinition(title, resource, List.of(FieldGroup.of("The party", fields)), Set.of());
  }
}
