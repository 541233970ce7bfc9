package org.daftar.query.form.definition;

import org.daftar.value.Vocabulary;

/** The fields for what a sentence or an agreement consists of. */
final class Sanctions {

  private static final String DURATIONS = "P7Y for seven years; P2Y6M, P15D; PT120H for hours of work.";

  private Sanctions() {}

  /** A sanction of a list, by its place. */
  static FieldGroup shown(String legend, String list, int place) {
    return FieldGroup.of(legend, fields(list + "[" + place + "]."));
  }

  /** A sanction of a list, by its place, shown where somebody asks for it. */
  static FieldGroup folded(String legend, String list, int place) {
    return FieldGroup.folded(legend, fields(list + "[" + place + "]."));
  }

  private static FormField[] fields(String sanction) {
    return new FormField[] {
      Fields.term(sanction + "kind", "What it is", Vocabulary.SANCTION_KIND),
      Fields.line(sanction + "duration", "How long").help(DURATIONS),
      Fields.line(sanction + "amount.sum.value", "Amount, where it is money"),
      Fields.line(sanction + "amount.sum.currency", "Currency").help("A code such as KZT."),
      Fields.line(sanction + "detail", "What exactly").help("For example which activity is banned.")
    };
  }
}
