package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.StatusEvent.LicenceDecided;
import org.daftar.events.StatusEvent.PartyListed;
import org.daftar.events.StatusEvent.RegistrationDecided;
import org.daftar.value.Vocabulary;

/** The forms for a party's standing in law. */
final class StatusForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("party-listed", "listings", "Record that a party was put on a list", listing()),
          FactForm.of("party-delisted", "delistings", "Record that a party was taken off a list", delisting()),
          FactForm.of("registration-decided", "registrations", "Record a decision on a registration", registration()),
          FactForm.of("licence-decided", "licences", "Record a decision on a licence", licence()));

  private StatusForms() {}

  private static FieldGroup listing() {
    return FieldGroup.of("The listing", Fields.parties("listed", "Who was listed").needed(), list(), keeper());
  }

  private static FieldGroup delisting() {
    return FieldGroup.of(
        "The delisting",
        Fields.parties("delisted", "Who was taken off").needed(),
        list(),
        Fields.entry("listing", "Which listing", PartyListed.class).help("The one on the record, where it is."),
        keeper());
  }

  private static FieldGroup registration() {
    return FieldGroup.of(
        "The decision",
        Fields.party("organisation", "Which organisation").needed(),
        Fields.choice("decision", "What was decided", RegistrationDecided.Decision.values()).needed(),
        Fields.party("underNameOf", "Whose name it bears").help("Where it bears the name of another."),
        Fields.party("by", "Authority"));
  }

  private static FieldGroup licence() {
    return FieldGroup.of(
        "The decision",
        Fields.parties("holders", "Whose licence or right to practise").needed(),
        Fields.choice("decision", "What was decided", LicenceDecided.Outcome.values())
            .help("Withdrawn: of a lawyer, disbarment.")
            .needed(),
        Fields.line("licence", "Which licence or right").help("For example: to practise law."),
        Fields.line("until.edtf", "Until when it is gone"),
        Fields.passage("reason", "Reason given"),
        Fields.party("by", "Who decided").help("An authority, a bar, a chamber."));
  }

  private static FormField list() {
    return Fields.term("list", "Kind of list", Vocabulary.LIST_KIND).needed();
  }

  private static FormField keeper() {
    return Fields.party("by", "Authority that keeps the list");
  }
}
