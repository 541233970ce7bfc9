package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.AppealEvent.AppealDecided;
import org.daftar.events.AppealEvent.AppealFiled;
import org.daftar.events.AppealEvent.InternationalComplaintAnswered;
import org.daftar.events.AppealEvent.InternationalComplaintFiled;
import org.daftar.events.JudgmentEvent.SentenceImposed;

/** The forms for what follows a judgment: what becomes of the sentence, appeals, complaints to international bodies. */
final class SequelForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of(
              "sentence-served",
              "served-sentences",
              "Record that a sentence was served",
              FieldGroup.of("The sentence", sentence())),
          FactForm.of(
              "sentence-reduced",
              "sentence-reductions",
              "Record that a sentence was reduced",
              FieldGroup.of("The sentence", sentence(), Fields.party("by", "Court or authority")),
              Sanctions.shown("What it consists of from now on", "sanctions", 0),
              Sanctions.folded("A second part of the sentence", "sanctions", 1),
              Sanctions.folded("A third part of the sentence", "sanctions", 2)),
          FactForm.of(
              "sentence-pardoned",
              "pardons",
              "Record a pardon",
              FieldGroup.of("The pardon", sentence(), Fields.party("by", "Who pardoned"))),
          FactForm.of("appeal-filed", "appeals", "Record an appeal", appeal()),
          FactForm.of("appeal-decided", "appeal-decisions", "Record what came of an appeal", decision()),
          FactForm.of(
              "international-complaint-filed",
              "international-complaints",
              "Record a complaint to an international body",
              complaint()),
          FactForm.of(
              "international-complaint-answered",
              "international-answers",
              "Record the answer of an international body",
              answer()));

  private SequelForms() {}

  private static FieldGroup appeal() {
    return FieldGroup.of(
        "The appeal",
        Fields.entry("against", "Against what").help("A verdict, a sentence, a ruling or another decision.").needed(),
        Fields.parties("appellants", "Who filed it"),
        Fields.party("court", "Court or authority that is to decide"));
  }

  private static FieldGroup decision() {
    return FieldGroup.of(
        "The decision",
        Fields.entry("appeal", "Which appeal", AppealFiled.class).needed(),
        Fields.party("court", "Court or authority that decided"),
        Fields.choice("outcome", "What became of the decision that it is against", AppealDecided.Outcome.values())
            .help("Upheld, or inadmissible: it stands. Overturned, or remitted: it no longer stands.")
            .needed());
  }

  private static FieldGroup complaint() {
    return FieldGroup.of(
        "The complaint",
        Fields.party("body", "International body").needed(),
        Fields.parties("complainants", "Who filed it"),
        Fields.line("procedure", "Procedure").help("For example an individual communication, or an urgent appeal."),
        Fields.line("reference", "The body's own number"),
        Fields.entries("concerning", "What it is about"));
  }

  private static FieldGroup answer() {
    return FieldGroup.of(
        "The answer",
        Fields.entry("complaint", "Which complaint", InternationalComplaintFiled.class).needed(),
        Fields.choice("answer", "How it answered", InternationalComplaintAnswered.Answer.values()).needed(),
        Fields.passage("findings", "What it found, and what it asks for"),
        Fields.line("reference", "The body's own number for its answer"));
  }

  private static FormField sentence() {
    return Fields.entry("sentence", "Which sentence", SentenceImposed.class).needed();
  }
}
