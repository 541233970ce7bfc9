package org.daftar.query.form.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.query.wording.term.Group;
import org.daftar.vocabulary.Taxonomy;

/** The forms that record facts. A kind of fact that gets a form is one line and one group of fields of its family. */
public final class FactForms {

  static final List<Family> FAMILIES =
      List.of(
          Family.of(
              Group.PROCEEDINGS,
              ChargeForms.ALL,
              ProceedingsForms.ALL,
              CalendarForms.ALL,
              JudgmentForms.ALL,
              SequelForms.ALL,
              CounselForms.ALL),
          Family.of(Group.LIBERTY, LibertyForms.ALL),
          Family.of(Group.PROPERTY, PropertyForms.ALL),
          Family.of(Group.HARASSMENT, IncidentForms.ALL),
          Family.of(Group.LEGAL_STATUS, StatusForms.ALL),
          Family.of(Group.STATEMENTS, SpeechForms.STATEMENTS),
          Family.of(Group.CONTEXT, SpeechForms.CONTEXT));

  private FactForms() {}

  /** All forms, in the order in which they are offered. */
  public static List<FormDefinition> all() {
    return families().stream().flatMap(family -> family.forms().stream()).toList();
  }

  /** All forms by what their facts are about, in the order in which they are offered. */
  public static List<FormFamily> families() {
    return FAMILIES.stream()
        .map(family -> new FormFamily(family.group().heading(), family.forms().stream().map(FactForm::form).toList()))
        .toList();
  }

  /** Those of them that tell of something, by its words; families without any are left out. */
  public static List<FormFamily> families(String words, Taxonomy taxonomy) {
    return FAMILIES.stream()
        .map(family ->
            new FormFamily(
                family.group().heading(),
                family.forms().stream().filter(form -> form.tellsOf(words, taxonomy)).map(FactForm::form).toList()))
        .filter(family -> !family.forms().isEmpty())
        .toList();
  }

  /** The form that is sent to a resource. */
  public static Optional<FormDefinition> of(String resource) {
    return all().stream().filter(form -> form.resource().equals(resource)).findFirst();
  }

  /** The form that records facts of a kind. */
  static Optional<FormDefinition> ofKind(String kind) {
    return FAMILIES.stream()
        .flatMap(family -> family.forms().stream())
        .filter(fact -> fact.kind().equals(kind))
        .map(FactForm::form)
        .findFirst();
  }

  /** The form that corrects a fact of a kind: its own where there is one, else of what all facts have. */
  public static FormDefinition correcting(String kind) {
    List<FieldGroup> own =
        ofKind(kind).map(FormDefinition::groups).orElseGet(() -> FactForm.groups(Fields.when(), Stream.empty()));
    Stream<FieldGroup> why = Stream.of(FieldGroup.of("Why", Fields.reason("Why it is corrected")));
    return new FormDefinition("Correct an entry", "corrections", Stream.concat(own.stream(), why).toList(), Set.of());
  }

  /** Forms that are offered together. */
  public record FormFamily(String heading, List<FormDefinition> forms) {

    public FormFamily {
      forms = List.copyOf(forms);
    }
  }

  record Family(Group group, List<FactForm> forms) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Family of(Group group, List<FactForm>... parts) {
      return new Family(group, Stream.of(parts).flatMap(List::stream).toList());
    }
  }
}
