package org.daftar.query.form.definition;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.value.Vocabulary;

/** The forms for money and property. */
final class PropertyForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("fine-imposed", "fines", "Record a fine", fine()),
          FactForm.of("asset-restrained", "assets", "Record a frozen or seized asset", asset()));

  private PropertyForms() {}

  private static FieldGroup fine() {
    return FieldGroup.of(
        "The fine",
        Stream.of(
                Stream.of(Fields.parties("fined", "Who was fined").needed(), Fields.party("by", "Court or authority")),
                Fields.money("amount", "Amount"),
                Stream.of(
                    Fields.line("basis", "Provision of law, or the reason given"),
                    Fields.line("due.edtf", "To be paid by")))
            .flatMap(fields -> fields)
            .toArray(FormField[]::new));
  }

  private static FieldGroup asset() {
    return FieldGroup.of(
        "The asset",
        Fields.parties("holders", "Whose asset it is").needed(),
        Fields.term("restraint", "How it was restrained", Vocabulary.RESTRAINT_KIND).needed(),
        Fields.term("kind", "Kind of asset", Vocabulary.ASSET_KIND).needed(),
        Fields.line("asset", "Which asset").needed(),
        Fields.party("by", "Court or authority"));
  }
}
