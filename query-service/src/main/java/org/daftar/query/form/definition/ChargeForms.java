package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.ChargeEvent.ChargeFiled;

/** The forms for charges and what becomes of them. */
final class ChargeForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("charge-filed", "charges", "Record a charge", filed()),
          FactForm.of("charge-amended", "charge-amendments", "Record that a charge was amended", amended()),
          FactForm.of(
              "charge-reclassified", "reclassifications", "Record that a charge was reclassified", reclassified()),
          FactForm.of("charge-dropped", "dropped-charges", "Record that a charge was dropped", dropped()));

  private static final String PROVISIONS = "As the authority cites it: Criminal Code art. 174(1).";

  private ChargeForms() {}

  private static FieldGroup filed() {
    return FieldGroup.of(
        "The charge",
        Fields.party("accused", "Who is charged").needed(),
        Fields.line("provision", "Provision of law").help(PROVISIONS),
        Fields.passage("wording.text", "The charge in the words of the authority"),
        Fields.wordingLanguage("wording.language"),
        Fields.party("complainant", "Who is said to have complained"));
  }

  private static FieldGroup amended() {
    return FieldGroup.of(
        "The amendment",
        charge(),
        Fields.party("by", "Court or authority"),
        Fields.line("provision", "Provision of law from now on").help("Where it changed."),
        Fields.passage("wording.text", "The charge in the words of the authority from now on")
            .help("Where they changed."),
        Fields.wordingLanguage("wording.language"));
  }

  private static FieldGroup reclassified() {
    return FieldGroup.of(
        "The new offence",
        charge(),
        Fields.party("by", "Court or authority"),
        Fields.line("provision", "Provision of law from now on").help(PROVISIONS).needed());
  }

  private static FieldGroup dropped() {
    return FieldGroup.of(
        "The charge",
        charge(),
        Fields.party("by", "Court or authority"),
        Fields.line("ground", "On which ground").help("A provision of law, or the reason given."));
  }

  private static FormField charge() {
    return Fields.entry("charge", "Which charge", ChargeFiled.class).needed();
  }
}
