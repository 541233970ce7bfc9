package org.daftar.query.form.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.AssetEvent;
import org.daftar.events.IncidentEvent;

/** The forms that record facts. A kind of fact that gets a form is one line of the list and one group of fields. */
public final class FactForms {

  private static final List<FactForm> ALL =
      List.of(
          form("charge-filed", "charges", "Record a charge", Fields.when(), charge()),
          form("hearing-scheduled", "hearings", "Record a court date", Fields.whenInCourt(), hearing()),
          form("hearing-held", "sittings", "Record a hearing that took place", Fields.whenInCourt(), sitting()),
          form("fine-imposed", "fines", "Record a fine", Fields.when(), fine()),
          form("asset-restrained", "assets", "Record a frozen or seized asset", Fields.when(), asset()),
          form("incident-reported", "incidents", "Record an incident of harassment", Fields.when(), incident()));

  private FactForms() {}

  /** All forms, in the order in which they are offered. */
  public static List<FormDefinition> all() {
    return ALL.stream().map(FactForm::form).toList();
  }

  /** The form that is sent to a resource. */
  public static Optional<FormDefinition> of(String resource) {
    return all().stream().filter(form -> form.resource().equals(resource)).findFirst();
  }

  /** The form that corrects a fact of a kind: its own where there is one, else of what all facts have. */
  public static FormDefinition correcting(String kind) {
    FormDefinition own =
        ALL.stream()
            .filter(fact -> fact.kind().equals(kind))
            .map(FactForm::form)
            .findFirst()
            .orElseGet(() -> new FormDefinition("", "", groups(Fields.when(), Stream.empty()), Set.of()));
    Stream<FieldGroup> why = Stream.of(FieldGroup.of("Why", Fields.reason("Why it is corrected")));
    return new FormDefinition(
        "Correct an entry", "corrections", Stream.concat(own.groups().stream(), why).toList(), Set.of());
  }

  /** A form, and the kind of the facts that it records. */
  private record FactForm(String kind, FormDefinition form) {}

  private static FieldGroup charge() {
    return FieldGroup.of(
        "The charge",
        Fields.party("accused", "Who is charged").needed(),
        Fields.line("provision", "Provision of law").help("As the authority cites it: Criminal Code art. 174(1)."),
        Fields.party("complainant", "Who is said to have complained"));
  }

  private static FieldGroup hearing() {
    return FieldGroup.of(
        "The court date",
        Fields.parties("accused", "Whose case is heard"),
        Fields.party("court", "Court"),
        Fields.party("judge", "Judge"),
        Fields.line("room", "Court room"),
        Fields.line("purpose", "What the hearing is for"));
  }

  private static FieldGroup sitting() {
    return FieldGroup.of(
        "The hearing",
        FormField.of("hearing", "Which court date", new Input.Hearing())
            .help("The one that was announced, where one was."),
        Fields.parties("accused", "Whose case was heard"),
        Fields.party("court", "Court"),
        Fields.passage("outcome", "What the court decided, or how it ended"),
        Fields.parties("present", "Who was present"),
        Fields.parties("keptOut", "Who was kept out"));
  }

  private static FieldGroup fine() {
    return FieldGroup.of(
        "The fine",
        Fields.parties("fined", "Who was fined").needed(),
        Fields.party("by", "Court or authority"),
        Fields.line("amount.sum.value", "Amount").help("Leave it empty where it is unknown: that is not zero."),
        Fields.line("amount.sum.currency", "Currency").help("A code such as KZT."),
        Fields.line("amount.equivalent.value", "Equivalent that the source gives"),
        Fields.line("amount.equivalent.currency", "Currency of the equivalent").help("A code such as USD."),
        Fields.line("basis", "Provision of law, or the reason given"),
        Fields.line("due.edtf", "To be paid by"));
  }

  private static FieldGroup asset() {
    return FieldGroup.of(
        "The asset",
        Fields.parties("holders", "Whose asset it is").needed(),
        Fields.choice("restraint", "How it was restrained", AssetEvent.Restraint.values()).needed(),
        Fields.choice("kind", "Kind of asset", AssetEvent.AssetKind.values()).needed(),
        Fields.line("asset", "Which asset").needed(),
        Fields.party("by", "Court or authority"));
  }

  private static FieldGroup incident() {
    return FieldGroup.of(
        "The incident",
        Fields.choice("type", "Type", IncidentEvent.IncidentType.values()).needed(),
        Fields.parties("against", "Against whom").needed(),
        Fields.parties("by", "Who did it").help("Nobody where that is unknown."),
        FormField.of("count", "How often", new Input.Count()).help("Where it happened more than once."),
        Fields.passage("harm", "Harm done"),
        Fields.passage("response", "To whom it was reported, and with what response"));
  }

  private static FactForm form(String kind, String resource, String title, FieldGroup when, FieldGroup own) {
    Set<String> always =
        own.fields().stream().anyMatch(field -> field.name().startsWith("amount."))
            ? Set.of("when", "amount")
            : Set.of("when");
    return new FactForm(kind, new FormDefinition(title, resource, groups(when, Stream.of(own)), always));
  }

  private static List<FieldGroup> groups(FieldGroup when, Stream<FieldGroup> own) {
    return Stream.of(
            Stream.of(Fields.what(), when), own, Stream.of(Fields.saidBy(), Fields.alsoSaidBy(), Fields.standing()))
        .flatMap(groups -> groups)
        .toList();
  }
}
