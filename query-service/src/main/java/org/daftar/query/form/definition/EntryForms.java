package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import org.daftar.query.form.definition.Input.Option;

/** The forms for what can happen to an entry after it was made; a correction has the form of its fact. */
public final class EntryForms {

  public static final FormDefinition RETRACT =
      form("Retract an entry", "retractions", FieldGroup.of("Why", Fields.reason("Why it is withdrawn")));

  public static final FormDefinition DISPUTE =
      form(
          "Dispute an entry",
          "disputes",
          FieldGroup.of(
              "The dispute",
              FormField.of(
                      "position",
                      "Who disputes it",
                      new Input.Choice(
                          List.of(
                              new Option("disputed-by-other-side", "The other side"),
                              new Option("disputed-by-us", "We do"))))
                  .needed(),
              Fields.party("by", "The party that disputes it"),
              Fields.reason("What exactly is disputed, and why")));

  public static final FormDefinition SIDE_BY_SIDE =
      form(
          "Set accounts of one fact side by side",
          "accounts",
          FieldGroup.of(
              "The accounts",
              FormField.of("accounts", "Entries that tell the one fact", new Input.Entries(Set.of()))
                  .help("At least two. They stay as they are, count once, and show together with what differs.")
                  .needed(),
              Fields.reason("Why they are one fact")));

  private EntryForms() {}

  private static FormDefinition form(String title, String resource, FieldGroup group) {
    return new FormDefinition(title, resource, List.of(group), Set.of());
  }
}
