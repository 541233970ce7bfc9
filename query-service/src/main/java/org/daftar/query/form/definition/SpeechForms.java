package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.StatementEvent.CommentAnswered;
import org.daftar.events.StatementEvent.CommentRequested;

/** The forms for what people say, and for what a reader must know. */
final class SpeechForms {

  static final List<FactForm> STATEMENTS =
      List.of(
          FactForm.of("statement-made", "statements", "Record a statement", statement()),
          FactForm.of("denial-made", "denials", "Record a denial", denial()),
          FactForm.of("comment-requested", "comment-requests", "Record a request for comment", request()),
          FactForm.of("comment-answered", "comment-answers", "Record the answer to a request for comment", answer()),
          FactForm.of("silence-noted", "silences", "Record that a request for comment was not answered", silence()));

  static final List<FactForm> CONTEXT =
      List.of(
          FactForm.of("background-noted", "background", "Record background", background()),
          FactForm.of("risk-noted", "risks", "Record a risk", risk()));

  private SpeechForms() {}

  private static FieldGroup statement() {
    return FieldGroup.of("The statement", Fields.party("speaker", "Who made it").needed());
  }

  private static FieldGroup denial() {
    return FieldGroup.of(
        "The denial",
        Fields.party("speaker", "Who denies it").needed(),
        Fields.entry("denied", "What is denied").needed());
  }

  private static FieldGroup request() {
    return FieldGroup.of(
        "The request",
        Fields.party("by", "Who asked").help("Nobody where it was the source itself."),
        Fields.parties("addressees", "Who was asked").needed(),
        Fields.passage("answer", "What came back by the time of the source"));
  }

  private static FieldGroup answer() {
    return FieldGroup.of(
        "The answer",
        Fields.party("speaker", "Who answered").needed(),
        Fields.choice("answer", "Was a comment given", CommentAnswered.Answer.values()).needed(),
        Fields.passage("comment", "The comment, or the words of the refusal"),
        whichRequest());
  }

  private static FieldGroup silence() {
    return FieldGroup.of(
        "The silence", Fields.parties("silent", "Who had not answered by then").needed(), whichRequest());
  }

  private static FieldGroup background() {
    return FieldGroup.of("The background", Fields.parties("about", "Whom it concerns"));
  }

  private static FieldGroup risk() {
    return FieldGroup.of("The risk", Fields.parties("about", "Who is at risk").needed());
  }

  private static FormField whichRequest() {
    return Fields.entry("request", "Which request", CommentRequested.class).help("The one on the record, where it is.");
  }
}
