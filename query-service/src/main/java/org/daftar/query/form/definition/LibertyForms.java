package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.DetentionEvent.AccessDecided;
import org.daftar.events.DetentionEvent.DetentionEnded;
import org.daftar.events.DisappearanceEvent.ReappearanceReported;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.value.Vocabulary;

/** The forms for people's liberty. */
final class LibertyForms {

  private static final String BY = "Court or authority";

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("arrest-made", "arrests", "Record an arrest", arrest()),
          FactForm.of("detention-begun", "detentions", "Record a detention", detention()),
          FactForm.of(
              "detention-extended", "detention-extensions", "Record that a detention was extended", extension()),
          FactForm.of("detention-moved", "detention-moves", "Record a move to another place of detention", move()),
          FactForm.of("access-decided", "access-decisions", "Record that access was refused or granted", access()),
          FactForm.of("detention-ended", "detention-ends", "Record the end of a detention", end()),
          FactForm.of("release-made", "releases", "Record a release", release()),
          FactForm.of("restriction-imposed", "restrictions", "Record a travel ban or other restriction", restriction()),
          FactForm.of("restriction-lifted", "restriction-liftings", "Record that a restriction was lifted", lifting()),
          FactForm.of("disappearance-reported", "disappearances", "Record a disappearance", disappearance()),
          FactForm.of("reappearance-reported", "reappearances", "Record a reappearance", reappearance()),
          FactForm.of("exile-begun", "exiles", "Record a departure into exile", exile()),
          FactForm.of("exile-ended", "returns", "Record a return from exile", homecoming()));

  private LibertyForms() {}

  private static FieldGroup arrest() {
    return FieldGroup.of(
        "The arrest", Fields.parties("arrested", "Who was arrested").needed(), Fields.parties("by", "By whom"));
  }

  private static FieldGroup detention() {
    return FieldGroup.of(
        "The detention",
        Fields.term("kind", "Kind of detention", Vocabulary.DETENTION_KIND).needed(),
        Fields.parties("detained", "Who was detained").needed(),
        Fields.parties("by", "By whom"));
  }

  private static FieldGroup extension() {
    return FieldGroup.of(
        "The extension",
        detained("Whose detention was extended"),
        whichDetention(),
        Fields.line("until.edtf", "Until when"),
        Fields.party("by", BY));
  }

  private static FieldGroup move() {
    return FieldGroup.of(
        "The move",
        detained("Who was moved"),
        whichDetention(),
        Fields.line("from", "From which place of detention"),
        Fields.line("to", "To which one"),
        Fields.party("by", "Which authority moved them"));
  }

  private static FieldGroup access() {
    return FieldGroup.of(
        "The access",
        detained("To whom"),
        Fields.choice("decision", "What became of it", AccessDecided.Decision.values()).needed(),
        Fields.choice("visitor", "Who was to see them", AccessDecided.Visitor.values()).needed(),
        Fields.parties("visitors", "Which lawyers, relatives or doctors"),
        Fields.passage("reason", "Reason given"),
        Fields.party("by", "Who decided"));
  }

  private static FieldGroup end() {
    return FieldGroup.of(
        "The end",
        detained("Whose detention ended"),
        whichDetention(),
        Fields.choice("ending", "How it ended", DetentionEnded.Ending.values())
            .help("Replaced: another form of detention took its place. Where they were set free, record a release.")
            .needed(),
        Fields.party("by", BY));
  }

  private static FieldGroup release() {
    return FieldGroup.of(
        "The release",
        Fields.parties("released", "Who was released").needed(),
        Fields.passage("conditions", "On which conditions"));
  }

  private static FieldGroup restriction() {
    return FieldGroup.of(
        "The restriction",
        Fields.parties("restricted", "On whom").needed(),
        Fields.term("kind", "Kind of restriction", Vocabulary.RESTRICTION_KIND).needed(),
        Fields.passage("terms", "What exactly is forbidden or demanded").help("For example: to report every Monday."),
        Fields.line("until.edtf", "Until when"),
        Fields.party("by", BY));
  }

  private static FieldGroup lifting() {
    return FieldGroup.of(
        "The lifting",
        Fields.entry("restriction", "Which restriction", RestrictionImposed.class).needed(),
        Fields.party("by", BY));
  }

  private static FieldGroup disappearance() {
    return FieldGroup.of(
        "The disappearance",
        Fields.parties("disappeared", "Who disappeared").needed(),
        Fields.passage("lastSeen", "Where, and with whom, they were seen last"),
        Fields.parties("by", "Who is said to be behind it").help("Nobody where that is unknown."));
  }

  private static FieldGroup reappearance() {
    return FieldGroup.of(
        "The reappearance",
        Fields.parties("reappeared", "Who reappeared").needed(),
        Fields.choice("condition", "How they were found", ReappearanceReported.Condition.values()));
  }

  private static FieldGroup exile() {
    return FieldGroup.of(
        "The departure", Fields.parties("exiles", "Who left").needed(), Fields.line("destination", "Where to"));
  }

  private static FieldGroup homecoming() {
    return FieldGroup.of(
        "The return", Fields.parties("returned", "Who came back").needed(), Fields.line("from", "Where from"));
  }

  private static FormField detained(String label) {
    return Fields.parties("detained", label).needed();
  }

  private static FormField whichDetention() {
    return Fields.entry("detention", "Which arrest or detention", ArrestMade.class, DetentionBegun.class)
        .help("The one on the record, where it is.");
  }
}
