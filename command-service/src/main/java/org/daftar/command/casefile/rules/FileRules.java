package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.CaseFileEvent;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.CaseFileEvent.CaseReopened;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.events.Involvement;

/** Rules of the file itself: its links, its references and who takes part. */
final class FileRules {

  private FileRules() {}

  static Stream<Finding> on(Docket docket, CaseFileEvent proposed) {
    return switch (proposed) {
      case CaseOpened e -> Stream.of(alreadyOpen(e));
      case CaseRenamed e -> Stream.empty();
      case CaseReferenceAssigned e -> referenceTwice(docket, e);
      case CaseLinked e -> Stream.concat(linkToItself(e), linkedTwice(docket, e));
      case PartyJoined e -> joinedTwice(docket, e);
      case PartyLeft e -> leftWithoutHavingJoined(docket, e);
      case CaseClosed e -> closedTwice(docket);
      case CaseReopened e -> reopenedWithoutBeingClosed(docket);
    };
  }

  /** Cautions against a new entry in a closed case: reality may go on, and the file should say so. */
  static Stream<Finding> newEntry(Docket docket) {
    return docket
        .closure()
        .map(closed ->
            Finding.caution(
                "case-is-closed", "caseId", "the case is closed (" + closed.how() + "): reopen it where it goes on"))
        .stream();
  }

  private static Stream<Finding> closedTwice(Docket docket) {
    return when(docket.closure().isPresent(), "case-already-closed", "caseId", "the case is closed: reopen it first");
  }

  private static Stream<Finding> reopenedWithoutBeingClosed(Docket docket) {
    return when(docket.closure().isEmpty(), "case-is-not-closed", "caseId", "the case is open: it needs no reopening");
  }

  private static Finding alreadyOpen(CaseOpened e) {
    return Finding.refusal(
        "case-already-open", "caseId", e.caseId() + " is open: open a case under an identifier of its own");
  }

  private static Stream<Finding> referenceTwice(Docket docket, CaseReferenceAssigned e) {
    return when(
        docket.has(e),
        "reference-already-assigned",
        "reference",
        "must be a reference that the case does not have yet");
  }

  private static Stream<Finding> linkToItself(CaseLinked e) {
    return when(e.to().equals(e.caseId()), "case-linked-to-itself", "to", "must be another case");
  }

  private static Stream<Finding> linkedTwice(Docket docket, CaseLinked e) {
    return when(docket.has(e), "case-already-linked", "to", "must be a link that the case does not have yet");
  }

  private static Stream<Finding> joinedTwice(Docket docket, PartyJoined e) {
    return when(
        docket.takesPart(new Involvement(e.party(), e.role())),
        "party-already-joined",
        "party",
        "must be a party that does not take part as " + e.role() + " yet; " + e.party() + " does");
  }

  private static Stream<Finding> leftWithoutHavingJoined(Docket docket, PartyLeft e) {
    return when(
        !docket.takesPart(new Involvement(e.party(), e.role())),
        "party-has-not-joined",
        "party",
        "must be a party that takes part as " + e.role() + "; " + e.party() + " does not");
  }

  private static Stream<Finding> when(boolean broken, String rule, String field, String message) {
    return broken ? Stream.of(Finding.refusal(rule, field, message)) : Stream.empty();
  }
}
