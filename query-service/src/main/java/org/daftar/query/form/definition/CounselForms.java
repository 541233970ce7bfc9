package org.daftar.query.form.definition;

import java.util.List;
import org.daftar.events.CounselEvent.CounselRefusedAccess;
import org.daftar.events.CounselEvent.CounselWithdrawn;

/** The forms for who defends whom. */
final class CounselForms {

  static final List<FactForm> ALL =
      List.of(
          FactForm.of("counsel-appointed", "counsel", "Record that a lawyer was appointed", appointment()),
          FactForm.of("counsel-withdrawn", "counsel-withdrawals", "Record that a lawyer withdrew", withdrawal()),
          FactForm.of("counsel-refused-access", "counsel-refusals", "Record that a lawyer was kept out", refusal()));

  private CounselForms() {}

  private static FieldGroup appointment() {
    return FieldGroup.of(
        "The appointment",
        Fields.party("counsel", "Lawyer").needed(),
        Fields.parties("clients", "For whom the lawyer acts").needed());
  }

  private static FieldGroup withdrawal() {
    return FieldGroup.of(
        "The withdrawal",
        Fields.party("counsel", "Lawyer").needed(),
        Fields.parties("clients", "For whom the lawyer no longer acts").help("Nobody where that is all clients."),
        Fields.choice("initiative", "Who ended it", CounselWithdrawn.Initiative.values()).needed(),
        Fields.party("authority", "Court or authority").help("Where one ended it, or pressed for it."),
        Fields.passage("reason", "Why"));
  }

  private static FieldGroup refusal() {
    return FieldGroup.of(
        "The refusal",
        Fields.party("counsel", "Lawyer").needed(),
        Fields.parties("clients", "For whom the lawyer acts"),
        Fields.choice("access", "Kept from what", CounselRefusedAccess.Access.values()).needed(),
        Fields.party("by", "Court or authority"),
        Fields.passage("reason", "The reason given"));
  }
}
