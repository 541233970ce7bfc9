package org.daftar.query.form.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.Fact;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Attribution;
import org.daftar.value.Codes;
import org.daftar.value.Standing;
import org.daftar.value.Vocabulary;

/** The fields that several forms share. */
final class Fields {

  static final String DATES =
      "As precisely as the source tells: 2019-03-12, 2019-03, 2019, about 2019: 2019~, summer 2020: 2020-22, from March"
          + " to August: 2019-03/2019-08, until September with an unknown start: /2020-09. Leave it empty where no"
          + " source gives a date.";
  private static final String LANGUAGES = "A code such as en, ru, kk-Cyrl or ug-Arab; und where nobody knows.";

  private Fields() {}

  static FormField line(String name, String label) {
    return FormField.of(name, label, new Input.Line());
  }

  static FormField passage(String name, String label) {
    return FormField.of(name, label, new Input.Passage());
  }

  static FormField party(String name, String label) {
    return FormField.of(name, label, new Input.Party());
  }

  static FormField parties(String name, String label) {
    return FormField.of(name, label, new Input.Parties());
  }

  /** One of the case's entries that tell any of those kinds of facts; of all kinds where none is named. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FormField entry(String name, String label, Class<? extends Fact>... kinds) {
    return FormField.of(name, label, new Input.Entry(Set.of(kinds)));
  }

  /** A sum and the source's own conversion of it. */
  static Stream<FormField> money(String name, String label) {
    return Stream.of(
        line(name + ".sum.value", label).help("Leave it empty where it is unknown: that is not zero."),
        line(name + ".sum.currency", "Currency").help("A code such as KZT."),
        line(name + ".equivalent.value", "Equivalent that the source gives"),
        line(name + ".equivalent.currency", "Currency of the equivalent").help("A code such as USD."));
  }

  static FormField date(String name, String label) {
    return line(name, label).help(DATES);
  }

  static FormField reason(String label) {
    return passage("reason", label).needed();
  }

  static FormField language(String name) {
    return line(name, "Language of these words").help(LANGUAGES).usually("en");
  }

  /** The language of words that may be missing: it is named only where they stand. */
  static FormField wordingLanguage(String name) {
    return line(name, "Language of these words").help(LANGUAGES);
  }

  static FormField choice(String name, String label, Enum<?>[] values) {
    List<Option> options = new ArrayList<>(List.of(new Option("", "Choose")));
    Arrays.stream(values).forEach(value -> options.add(option(value)));
    return FormField.of(name, label, new Input.Choice(options));
  }

  /** A term of a vocabulary. */
  static FormField term(String name, String label, Vocabulary vocabulary) {
    return FormField.of(name, label, new Input.Term(vocabulary));
  }

  /** Any number of the case's entries that tell any of those kinds of facts; of all kinds where none is named. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FormField entries(String name, String label, Class<? extends Fact>... kinds) {
    return FormField.of(name, label, new Input.Entries(Set.of(kinds)));
  }

  static FieldGroup what() {
    return FieldGroup.of(
        "What happened",
        passage("what.text", "The fact, in your words")
            .help("One fact an entry; what somebody says of it comes below.")
            .needed(),
        language("what.language"),
        line("place", "Place"));
  }

  static FieldGroup when() {
    return FieldGroup.of(
        "When",
        date("when.edtf", "Date"),
        line("when.asTold", "Date in the source's own words").help("For example: several times, late summer."));
  }

  static FieldGroup whenInCourt() {
    return FieldGroup.of(
        "When",
        date("when.edtf", "Date"),
        line("when.time", "Local time").help("Only with a date to the day: 10:30."),
        line("when.zone", "Time zone of the court").help("Only with a time: Asia/Almaty."),
        line("when.asTold", "Date in the source's own words"));
  }

  static FieldGroup saidBy() {
    return FieldGroup.of("Who says so", attribution("attributions[0]."));
  }

  static FieldGroup alsoSaidBy() {
    return FieldGroup.folded("Who else says so", attribution("attributions[1]."));
  }

  static FieldGroup standing() {
    return FieldGroup.of(
        "How sure this is",
        choice("standing.position", "Standing", Standing.Position.values()).needed().usually("unsure"),
        FormField.of("unsourced", "No source is named", new Input.Tick())
            .help("Only where nobody can be named who says so."));
  }

  static FormField[] attribution(String said) {
    List<Option> stances = new ArrayList<>();
    Arrays.stream(Attribution.Stance.values()).forEach(stance -> stances.add(option(stance)));
    return new FormField[] {
      FormField.of(said + "source", "Source", new Input.Source()),
      FormField.of(said + "stance", "In whose voice", new Input.Choice(stances))
          .help("Reported: the source says it in its own voice. Claimed or denied: it passes on what a party says.")
          .usually("reported"),
      party(said + "by", "Who claims, denies, testifies or declares it"),
      line(said + "locator", "Where in the source").help("Page, paragraph or time code."),
      passage(said + "quote", "The source's own words"),
      line(said + "grading", "Grading of this information").help("Such as B2, where it differs from the source's.")
    };
  }

  private static Option option(Enum<?> value) {
    return new Option(Codes.of(value), CodeWords.heading(Codes.of(value)));
  }
}
