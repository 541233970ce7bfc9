package org.daftar.command.exhibit;

import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.events.CustodyEvent;
import org.daftar.events.CustodyEvent.CustodyPassed;
import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.CustodyEvent.ExhibitCopied;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitTranslated;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.CustodyEvent.RedactedCopyMade;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;

/** The rules of an exhibit's record. */
final class ExhibitRules {

  private static final String EXHIBIT = "exhibitId";

  private ExhibitRules() {}

  static Findings on(ExhibitRecord exhibit, ExhibitEvent proposed) {
    return Findings.of(
        switch (proposed) {
          case ExhibitCited e -> Stream.of(alreadyCited(e));
          case CustodyEvent e -> onCustody(exhibit, e);
        });
  }

  /** What was withdrawn lies somewhere all the same: who has it, and whether it is whole, can still be told. */
  private static Stream<Finding> onCustody(ExhibitRecord exhibit, CustodyEvent proposed) {
    return switch (proposed) {
      case ExhibitReceived e -> Stream.concat(notWithdrawn(exhibit), receivedTwice(exhibit));
      case ExhibitCopied e -> notWithdrawn(exhibit);
      case RedactedCopyMade e -> notWithdrawn(exhibit);
      case ExhibitTranslated e -> notWithdrawn(exhibit);
      case ExhibitWithdrawn e -> notWithdrawn(exhibit);
      case CustodyPassed e -> passedByAnother(exhibit, e);
      case ExhibitChecked e -> neverReceived(exhibit);
    };
  }

  private static Finding alreadyCited(ExhibitCited e) {
    return Finding.refusal(
        "exhibit-already-cited",
        EXHIBIT,
        e.exhibitId() + " is on the record: give another exhibit an identifier of its own");
  }

  private static Stream<Finding> notWithdrawn(ExhibitRecord exhibit) {
    return when(
        exhibit.withdrawn(),
        Finding.refusal("exhibit-was-withdrawn", EXHIBIT, "was withdrawn: cite it as another one"));
  }

  private static Stream<Finding> receivedTwice(ExhibitRecord exhibit) {
    return when(
        exhibit.received(),
        Finding.refusal(
            "exhibit-already-received", EXHIBIT, "was received: pass its custody on, or cite another exhibit"));
  }

  private static Stream<Finding> neverReceived(ExhibitRecord exhibit) {
    return when(
        !exhibit.received(),
        Finding.refusal(
            "exhibit-never-received", EXHIBIT, "must have been received: there is no hash to compare with"));
  }

  private static Stream<Finding> passedByAnother(ExhibitRecord exhibit, CustodyPassed e) {
    return exhibit.holder().stream()
        .filter(holder -> !holder.strip().equalsIgnoreCase(e.from().strip()))
        .map(holder ->
            Finding.caution(
                "custody-passed-by-another", "from", "does not have it on the record; " + holder + " does"));
  }

  private static Stream<Finding> when(boolean found, Finding finding) {
    return found ? Stream.of(finding) : Stream.empty();
  }
}
