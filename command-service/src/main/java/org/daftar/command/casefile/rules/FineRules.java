package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.FineEvent;
import org.daftar.events.FineEvent.FineAnnulled;
import org.daftar.events.FineEvent.FineImposed;
import org.daftar.events.FineEvent.FinePaid;
import org.daftar.identity.EntryId;

/** Rules of fines. */
final class FineRules {

  private static final String FINE = "fine";

  private FineRules() {}

  static Stream<Finding> on(Docket docket, FineEvent proposed) {
    return switch (proposed) {
      case FineImposed e -> dueBeforeImposed(e);
      case FinePaid e -> Stream.concat(isAFine(docket, e.fine()), paidThoughAnnulled(docket, e));
      case FineAnnulled e -> Stream.concat(isAFine(docket, e.fine()), annulledTwice(docket, e));
    };
  }

  private static Stream<Finding> dueBeforeImposed(FineImposed e) {
    return e.due().stream()
        .filter(due -> Earlier.certainlyBefore(due, e.account().when()))
        .map(due -> Finding.refusal("due-before-imposed", "due", "must not be before the fine was imposed"));
  }

  private static Stream<Finding> isAFine(Docket docket, EntryId fine) {
    return Earlier.ofKind(docket, FINE, fine, FineImposed.class, "entry-is-not-a-fine", "a fine that was imposed");
  }

  private static Stream<Finding> paidThoughAnnulled(Docket docket, FinePaid e) {
    return Earlier.about(docket, e.fine(), FineAnnulled.class, e).stream()
        .map(annulled ->
            Finding.caution(
                "fine-was-annulled", FINE, "was annulled according to entry " + annulled.entry() + ": check both"));
  }

  private static Stream<Finding> annulledTwice(Docket docket, FineAnnulled e) {
    return Earlier.about(docket, e.fine(), FineAnnulled.class, e).stream()
        .map(first ->
            Finding.refusal(
                "fine-already-annulled",
                FINE,
                "was annulled by entry " + first.entry() + ": correct that one, or add this source to it"));
  }
}
