package org.daftar.query.form.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.value.Vocabulary;

/** The forms by which an organisation changes a vocabulary. */
public final class TermForms {

  private TermForms() {}

  /** The form that is sent to a resource of a vocabulary. */
  public static Optional<FormDefinition> of(Vocabulary vocabulary, String resource) {
    return switch (resource) {
      case "terms" -> form("Add a term", resource, added(vocabulary));
      case "labels" -> form("Give a term another label", resource, relabelled(vocabulary));
      case "withdrawals" -> form("Withdraw a term", resource, chosen(vocabulary, "Why, and what to use instead"));
      case "restorations" -> form("Restore a term", resource, chosen(vocabulary, "Why"));
      default -> Optional.empty();
    };
  }

  private static FieldGroup added(Vocabulary vocabulary) {
    return FieldGroup.of(
        "The term",
        label(),
        Fields.line("code", "Code")
            .help("Lower-case words joined by hyphens, such as death-threat. It stands on the log for ever.")
            .needed(),
        Fields.line("scope", "What it covers, in a sentence").needed(),
        Fields.term("broader", "Special case of", vocabulary).help("It is found by this term too."),
        Fields.line("huridocs", "HURIDOCS type of act")
            .help("The fourteen digits of the type of act that says the same, where there is one."));
  }

  private static FieldGroup relabelled(Vocabulary vocabulary) {
    return FieldGroup.of("The term", term(vocabulary), label(), Fields.reason("Why"));
  }

  private static FieldGroup chosen(Vocabulary vocabulary, String why) {
    return FieldGroup.of("The term", term(vocabulary), Fields.reason(why));
  }

  private static FormField term(Vocabulary vocabulary) {
    return Fields.term("code", "Which term", vocabulary).needed();
  }

  private static FormField label() {
    return Fields.line("label", "Label").help("As it stands inside a sentence: in lower case but for names.").needed();
  }

  private static Optional<FormDefinition> form(String title, String resource, FieldGroup group) {
    return Optional.of(new FormDefinition(title, resource, List.of(group), Set.of()));
  }
}
