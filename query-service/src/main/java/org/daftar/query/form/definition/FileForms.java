package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.ExportEvent;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.value.Codes;
import org.daftar.value.NameForm;
import org.daftar.value.Vocabulary;

/** The forms for cases, parties and sources themselves. */
public final class FileForms {

  private static final List<Option> FORMATS =
      Stream.of(ExportEvent.Format.values()).map(format -> new Option(Codes.of(format), format.name())).toList();

  public static final FormDefinition CASE =
      form(
          "Open a case",
          "/api/cases",
          FieldGroup.of(
              "The case",
              Fields.line("title.text", "Title").needed(),
              Fields.language("title.language"),
              Fields.line("jurisdiction", "Jurisdiction").help("A country by its code of two letters: KZ."),
              Fields.passage("summary.text", "What it is about")));

  public static final FormDefinition PARTY =
      form(
          "Add a party",
          "/api/parties",
          FieldGroup.of(
              "The party",
              Fields.choice("type", "What kind of party", PartyType.values()).needed(),
              Fields.line("name.forms[0].text", "Name, as it is to be shown").needed(),
              nameKind(0),
              nameLanguage(0)),
          FieldGroup.of(
              "The name in other forms",
              Fields.line("name.forms[1].text", "Second form")
                  .help("Another script or spelling: each finds the others."),
              nameKind(1),
              nameLanguage(1),
              Fields.line("name.forms[2].text", "Third form"),
              nameKind(2),
              nameLanguage(2)),
          FieldGroup.of(
              "More",
              Fields.line("born.edtf", "Born").help("1974~ for about 1974."),
              Fields.passage("description.text", "Who it is"),
              Fields.line("protectedAs", "How to name it outside, where it must be protected")
                  .help(
                      "For example: a relative. Chronologies then never give the name; the words of a fact must not"
                          + " either.")));

  public static final FormDefinition SOURCE =
      new FormDefinition(
          "Add a source",
          "/api/sources",
          List.of(
              FieldGroup.of(
                  "The source",
                  Fields.choice("kind", "Kind", SourceKind.values()).needed(),
                  Fields.line("title.text", "Title, or what it is called here").needed(),
                  Fields.language("title.language"),
                  Fields.line("publisher", "Publisher"),
                  Fields.line("author", "Author"),
                  Fields.date("published.edtf", "Published"),
                  Fields.line("language", "Language in which it is written"),
                  Fields.line("address", "Where it can be found").help("A web address, or a place in an archive."))),
          Set.of("published"));

  public static final FormDefinition JOIN =
      form(
          "Name a party of the case",
          "parties",
          FieldGroup.of(
              "The party",
              Fields.party("party", "Who takes part").needed(),
              Fields.term("role", "As what", Vocabulary.ROLE).needed()));

  public static final FormDefinition CLOSE =
      dated(
          "Close the case",
          "closures",
          FieldGroup.of(
              "The end of the case",
              Fields.date("when.edtf", "When it ended"),
              Fields.passage("how", "How it ended").help("For example that the last sentence was served.").needed()));

  public static final FormDefinition REOPEN =
      dated(
          "Reopen the case",
          "reopenings",
          FieldGroup.of(
              "Why it goes on",
              Fields.date("when.edtf", "When it was taken up again"),
              Fields.reason("Why it goes on")));

  public static final FormDefinition EXPORT =
      form(
          "Record that a chronology is handed out",
          "exports",
          FieldGroup.of(
              "The chronology",
              Fields.line("recipient", "To whom").needed(),
              Fields.line("purpose", "For what").needed(),
              FormField.of("format", "In which form", new Input.Choice(FORMATS)).needed(),
              FormField.of("atPosition", "As of which event", new Input.Count())
                  .help("How many events of the log were read for it, as its header says.")
                  .needed()));

  public static final FormDefinition GRADE =
      form(
          "Grade a source",
          "gradings",
          FieldGroup.of(
              "The grading",
              Fields.line("grading", "Grading")
                  .help("Reliability of the source from A to F, credibility of what it says from 1 to 6: B2.")
                  .needed(),
              Fields.reason("Why")));

  public static final FormDefinition SUPERSEDE =
      form(
          "Name the source that took its place",
          "successors",
          FieldGroup.of(
              "The later source",
              FormField.of("by", "Source", new Input.Source())
                  .help("A later edition, a final judgment, a corrected report. Entries then show it beside this one.")
                  .needed(),
              Fields.reason("Why it took its place")));

  public static final FormDefinition EXHIBIT =
      form(
          "Add an exhibit",
          "/api/exhibits",
          FieldGroup.of(
              "The exhibit",
              Fields.passage("description.text", "What it is, and what it shows").needed(),
              Fields.language("description.language"),
              Fields.line("heldBy", "Who has it").help("Nobody where that is unknown."),
              FormField.of("mentionedIn", "The source that mentions it", new Input.Source())));

  private FileForms() {}

  private static FormField nameKind(int place) {
    FormField kind = Fields.choice("name.forms[" + place + "].kind", "What this form is", NameForm.Kind.values());
    return place == 0 ? kind.needed().usually("legal") : kind;
  }

  private static FormField nameLanguage(int place) {
    return Fields.line("name.forms[" + place + "].language", "Its language").help("A code such as en, ru or kk-Cyrl.");
  }

  /** A form whose date may be unknown. */
  private static FormDefinition dated(String title, String resource, FieldGroup group) {
    return new FormDefinition(title, resource, List.of(group), Set.of("when"));
  }

  private static FormDefinition form(String title, String resource, FieldGroup... groups) {
    return new FormDefinition(title, resource, List.of(groups), Set.of());
  }
}
