package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.HearingEvent.HearingScheduled;

/** The forms for court dates. */
final class ProceedingsForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.inCourt("hearing-scheduled", "hearings", "Record a court date", hearing()),
          FactForm.inCourt("hearing-held", "sittings", "Record a hearing that took place", sitting()));

  private ProceedingsForms() {}

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
        Fields.entry("hearing", "Which court date", HearingScheduled.class)
            .help("The one that was announced, where one was."),
        Fields.parties("accused", "Whose case was heard"),
        Fields.party("court", "Court"),
        Fields.passage("outcome", "What the court decided, or how it ended"),
        Fields.parties("present", "Who was present"),
        Fields.parties("keptOut", "Who was kept out"));
  }
}
