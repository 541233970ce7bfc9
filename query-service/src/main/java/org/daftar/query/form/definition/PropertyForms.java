package org.daftar.query.form.definition;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.value.Vocabulary;

/** The forms for money and property. */
final class PropertyForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("fine-imposed", "fines", "Record a fine", fine()),
          FactForm.of("asset-restrained", "assets", "Record a frozen or seized asset", asset()),
          FactForm.of("fine-paid", "payments", "Record a payment", payment()),
          FactForm.of("fine-reduced", "fine-reductions", "Record that a fine was reduced", reduction()),
          FactForm.of("fine-enforced", "fine-enforcements", "Record that a fine was enforced", enforcement()),
          FactForm.of("fine-annulled", "annulments", "Record that a fine was annulled", annulment()),
          FactForm.of("restraint-lifted", "liftings", "Record that a restraint was lifted", lifting()),
          FactForm.of("asset-returned", "asset-returns", "Record that an asset was returned", assetReturn()),
          FactForm.of("asset-transferred", "transfers", "Record that an asset was transferred", transfer()));

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

  private static FieldGroup payment() {
    return withMoney("The payment", whichFine(), Fields.money("amount", "How much"), Fields.party("payer", "Who paid"));
  }

  private static FieldGroup reduction() {
    return withMoney("The reduction", whichFine(), Fields.money("amount", "What is left of it"), decidedBy());
  }

  private static FieldGroup enforcement() {
    return withMoney(
        "The enforcement",
        whichFine(),
        Fields.money("amount", "How much was taken"),
        Fields.line("means", "How").help("For example: by bailiffs, or out of an account."),
        Fields.party("by", "Which authority took it"));
  }

  private static FieldGroup annulment() {
    return FieldGroup.of("The annulment", whichFine(), decidedBy());
  }

  private static FieldGroup lifting() {
    return FieldGroup.of("The lifting", whichRestraint(), decidedBy());
  }

  private static FieldGroup assetReturn() {
    return FieldGroup.of(
        "The return",
        whichRestraint(),
        Fields.line("part", "Which part came back").help("Nothing where all, or all that was left, did."),
        Fields.parties("recipients", "To whom"),
        decidedBy());
  }

  private static FieldGroup transfer() {
    return FieldGroup.of(
        "The transfer",
        Fields.parties("from", "Who gave it away").needed(),
        Fields.parties("to", "Who got it"),
        Fields.term("kind", "Kind of asset", Vocabulary.ASSET_KIND).needed(),
        Fields.line("asset", "Which asset").needed());
  }

  private static FormField whichFine() {
    return Fields.entry("fine", "Which fine", FineImposed.class).needed();
  }

  private static FormField whichRestraint() {
    return Fields.entry("restraint", "Which asset", AssetRestrained.class).needed();
  }

  private static FormField decidedBy() {
    return Fields.party("by", "Court or authority");
  }

  private static FieldGroup withMoney(String legend, FormField first, Stream<FormField> money, FormField... rest) {
    return FieldGroup.of(
        legend,
        Stream.of(Stream.of(first), money, Stream.of(rest)).flatMap(fields -> fields).toArray(FormField[]::new));
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
