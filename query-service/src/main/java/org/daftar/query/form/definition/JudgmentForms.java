package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.ChargeEvent.ChargeFiled;
import org.daftar.events.JudgmentEvent.PleaAgreementMade;
import org.daftar.events.JudgmentEvent.VerdictGiven;
import org.daftar.events.JudgmentEvent.WarrantIssued;
import org.daftar.value.Vocabulary;

/** The forms for what courts decide, and for bargains in place of a judgment. */
final class JudgmentForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("ruling-made", "rulings", "Record a ruling on procedure", ruling()),
          FactForm.of("verdict-given", "verdicts", "Record a verdict", verdict()),
          FactForm.of(
              "sentence-imposed",
              "sentences",
              "Record a sentence",
              sentence(),
              Sanctions.shown("What the sentence consists of", "sanctions", 0),
              Sanctions.folded("A second part of the sentence", "sanctions", 1),
              Sanctions.folded("A third part of the sentence", "sanctions", 2)),
          FactForm.of(
              "plea-agreement-made",
              "plea-agreements",
              "Record a plea agreement",
              FieldGroup.of("The agreement", Fields.party("accused", "Who agreed to it").needed()),
              Sanctions.shown("What the accused accepted", "accepted", 0),
              Sanctions.folded("What else the accused accepted", "accepted", 1),
              Sanctions.shown("What it spared the accused", "avoided", 0),
              Sanctions.folded("What else it spared the accused", "avoided", 1)),
          FactForm.of(
              "plea-agreement-breached",
              "plea-agreement-breaches",
              "Record that a plea agreement was broken",
              FieldGroup.of(
                  "The breach",
                  agreement(),
                  Fields.party("by", "Who is said to have broken it"),
                  Fields.passage("breach", "How it was broken"))),
          FactForm.of(
              "plea-agreement-ended",
              "ended-plea-agreements",
              "Record that a plea agreement ended",
              FieldGroup.of(
                  "The end",
                  agreement(),
                  Fields.party("by", "Court or authority"),
                  Fields.passage("reason", "Why it ended"))),
          FactForm.of("expert-opinion-given", "expert-opinions", "Record an expert opinion", opinion()),
          FactForm.of("warrant-issued", "warrants", "Record a warrant", warrant()));

  private JudgmentForms() {}

  private static FieldGroup ruling() {
    return FieldGroup.of(
        "The ruling",
        Fields.term("kind", "What was ruled on", Vocabulary.RULING_KIND).needed(),
        Fields.party("court", "Court"),
        Fields.parties("affected", "Whom it affects"));
  }

  private static FieldGroup verdict() {
    return FieldGroup.of(
        "The verdict",
        Fields.choice("outcome", "Outcome", VerdictGiven.Outcome.values()).needed(),
        Fields.party("accused", "Who was tried").needed(),
        Fields.party("court", "Court"),
        Fields.entries("charges", "On which charges", ChargeFiled.class).help("Those that were decided."));
  }

  private static FieldGroup sentence() {
    return FieldGroup.of(
        "The sentence",
        Fields.party("convict", "Who was sentenced").needed(),
        Fields.party("court", "Court"),
        Fields.entry("verdict", "On which verdict", VerdictGiven.class));
  }

  private static FieldGroup opinion() {
    return FieldGroup.of(
        "The opinion",
        Fields.party("expert", "Who gave it"),
        Fields.party("commissionedBy", "Who asked for it"),
        Fields.line("field", "Field of expertise"),
        Fields.parties("about", "Whom it concerns"));
  }

  private static FieldGroup warrant() {
    return FieldGroup.of(
        "The warrant",
        Fields.choice("purpose", "What it allows", WarrantIssued.Purpose.values()).needed(),
        Fields.parties("against", "Against whom").needed(),
        Fields.party("by", "Court or authority that issued it"),
        Fields.line("provision", "Provision of law on which it rests"));
  }

  private static FormField agreement() {
    return Fields.entry("agreement", "Which agreement", PleaAgreementMade.class).needed();
  }
}
