package org.daftar.query.form.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.value.Standing;

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

  /** The forms for one entry, by the last part of their addresses. */
  private static final Map<String, FormDefinition> BY_VERB =
      Map.ofEntries(
          Map.entry("retract", RETRACT),
          Map.entry("dispute", DISPUTE),
          Map.entry(
              "settle",
              form(
                  "Settle a dispute",
                  "settlements",
                  FieldGroup.of(
                      "The settlement",
                      Fields.choice("position", "How the entry stands from now on", Standing.Position.values())
                          .needed()
                          .usually("undisputed"),
                      Fields.reason("How it was settled")))),
          Map.entry(
              "verify",
              form(
                  "Verify an entry",
                  "verifications",
                  FieldGroup.of(
                      "The verification",
                      Fields.line("verification.by", "Who checked it")
                          .help("A second pair of eyes: somebody else than who recorded it.")
                          .needed(),
                      Fields.line("verification.how", "How")
                          .help("For example: read the judgment, called the court's registry.")
                          .needed()))),
          Map.entry(
              "tag",
              form(
                  "Tag an entry",
                  "tags",
                  FieldGroup.of(
                      "The tags",
                      FormField.of("added", "Put on", new Input.Words())
                          .help("Codes such as key-fact, with blanks between them."),
                      FormField.of("removed", "Take off", new Input.Words())))),
          Map.entry(
              "attach",
              form(
                  "Attach an exhibit",
                  "exhibits",
                  FieldGroup.of(
                      "The evidence",
                      FormField.of("exhibit", "Exhibit", new Input.Exhibit())
                          .help("An exhibit that is on record; a new one is recorded first.")
                          .needed()))),
          Map.entry(
              "source",
              form(
                  "Attach a source",
                  "sources",
                  FieldGroup.of("Who says so as well", Fields.attribution("attribution.")))),
          Map.entry(
              "translate",
              form(
                  "Add a translation",
                  "translations",
                  FieldGroup.of(
                      "The translation",
                      Fields.line("language", "Into which language").help("A code such as en, ru or kk-Cyrl.").needed(),
                      Fields.passage("text", "The words of the entry in that language").needed(),
                      Fields.line("translator", "Who translated").help("A person or a programme.").needed()))),
          Map.entry(
              "keep-inside",
              form(
                  "Make an entry confidential",
                  "confidentialities",
                  FieldGroup.of("Why", Fields.reason("Why it must not leave the house")))),
          Map.entry(
              "open",
              form(
                  "Open a confidential entry",
                  "openings",
                  FieldGroup.of("Why", Fields.reason("Why it may leave the house again")))),
          Map.entry(
              "share",
              form(
                  "Share an entry with a second case",
                  "shares",
                  FieldGroup.of(
                      "The second case",
                      FormField.of("with", "Case", new Input.CaseFile())
                          .help("The entry stands in both, belongs here, and counts once across all cases.")
                          .needed(),
                      Fields.reason("Why it concerns that case too")))),
          Map.entry(
              "move",
              form(
                  "Move an entry",
                  "moves",
                  FieldGroup.of(
                      "The case where it belongs",
                      FormField.of("to", "Case", new Input.CaseFile()).needed(),
                      Fields.reason("Why it belongs there")))));

  private EntryForms() {}

  /** The form for something that can happen to an entry, such as <i>verify</i>; a correction is not among them. */
  public static Optional<FormDefinition> of(String verb) {
    return Optional.ofNullable(BY_VERB.get(verb));
  }

  private static FormDefinition form(String title, String resource, FieldGroup group) {
    return new FormDefinition(title, resource, List.of(group), Set.of());
  }
}
