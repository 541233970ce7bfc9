package org.daftar.query.form.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms for what can happen to an exhibit. */
public final class ExhibitForms {

  private static final Map<String, FormDefinition> BY_VERB =
      Map.of(
          "receive",
          form(
              "Record that it was received",
              "receipts",
              Fields.line("fileName", "Name of the file, as it came").needed(),
              Fields.line("mediaType", "Media type").help("For example application/pdf or image/jpeg.").needed(),
              FormField.of("size", "Size in bytes", new Input.Count()).needed(),
              hash("sha256", "SHA-256").help("As sha256sum or certutil -hashfile write it.").needed(),
              Fields.line("from", "From whom").help("It leaves in bundles, unless it is withheld.").needed(),
              Fields.line("to", "Who received it, and has it now").needed(),
              date(),
              how("By hand, by an encrypted message, from a web page.")),
          "copy",
          form(
              "Record a copy",
              "copies",
              Fields.line("by", "Who made it").needed(),
              Fields.line("heldBy", "Who has the copy").needed(),
              date(),
              how("On which medium, and for what.")),
          "redact",
          form(
              "Record a redacted copy",
              "redacted-copies",
              Fields.line("by", "Who made it").needed(),
              date(),
              Fields.passage("redacted", "What cannot be read in it, and why").needed(),
              Fields.line("fileName", "Name of its file").needed(),
              hash("sha256", "SHA-256 of the copy").needed()),
          "translate",
          form(
              "Record a translation",
              "translations",
              Fields.line("language", "Into which language").help("A code such as en, ru or kk-Cyrl.").needed(),
              Fields.line("by", "Who translated").needed(),
              FormField.of("certified", "A sworn translator certified it", new Input.Tick()),
              date(),
              hash("sha256", "SHA-256 of the translation")),
          "pass",
          form(
              "Record that it passed to another hand",
              "custody",
              Fields.line("from", "Who had it").needed(),
              Fields.line("to", "Who has it now").needed(),
              date(),
              how("In a sealed envelope, by an encrypted message.")),
          "check",
          form(
              "Record a check of its hash",
              "checks",
              Fields.line("by", "Who checked it").needed(),
              date(),
              hash("sha256", "The SHA-256 that was found")
                  .help("Compute it from the file and write what comes out, also where it is another one.")
                  .needed(),
              how("With sha256sum on the original medium.")),
          "withdraw",
          form("Withdraw it", "withdrawals", date(), Fields.reason("Why it is no longer relied on")));

  private ExhibitForms() {}

  /** The form for something that can happen to an exhibit, such as <i>receive</i>. */
  public static Optional<FormDefinition> of(String verb) {
    return Optional.ofNullable(BY_VERB.get(verb));
  }

  private static FormField hash(String name, String label) {
    return Fields.line(name, label).help("64 hexadecimal digits.");
  }

  private static FormField date() {
    return Fields.date("when.edtf", "When");
  }

  private static FormField how(String help) {
    return Fields.line("how", "How").help(help).needed();
  }

  private static FormDefinition form(String title, String resource, FormField... fields) {
    return new FormDefinition(title, resource, List.of(FieldGroup.of("The exhibit", fields)), Set.of("when"));
  }
}
