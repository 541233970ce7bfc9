package org.daftar.query.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.DateWords;
import org.daftar.events.CustodyEvent;
import org.daftar.events.CustodyEvent.CustodyPassed;
import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.CustodyEvent.ExhibitCopied;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitTranslated;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.CustodyEvent.RedactedCopyMade;
import org.daftar.query.source.CustodyStep;
import org.daftar.query.wording.change.ChangeInWords;
import org.daftar.query.wording.change.Changes;
import org.daftar.vocabulary.Taxonomy;

/**
 * A link in a chain of custody as people read it.
 *
 * @param when the date on which it happened
 * @param what what happened, and who did it
 * @param details what was done, line by line
 * @param told who recorded it, when, and in spite of what
 * @param mismatch whether another hash was found than that of what was received
 */
public record CustodyInWords(String when, String what, List<Detail> details, ChangeInWords told, boolean mismatch) {

  public CustodyInWords {
    details = List.copyOf(details);
  }

  /** Puts a link into words. */
  public static CustodyInWords of(CustodyStep step, Changes changes) {
    return new CustodyInWords(
        DateWords.of(step.event().when()),
        what(step),
        details(step.event()).toList(),
        changes.of(step.change(), Taxonomy.builtIn()),
        step.mismatch());
  }

  private static String what(CustodyStep step) {
    return switch (step.event()) {
      case ExhibitReceived e -> "Received by " + e.to() + " from " + e.from();
      case ExhibitCopied e -> "Copied by " + e.by();
      case RedactedCopyMade e -> "Redacted copy made by " + e.by();
      case ExhibitTranslated e ->
          "Translated into "
              + e.language()
              + " by "
              + e.by()
              + (e.certified() ? ", certified by a sworn translator" : "");
      case CustodyPassed e -> "Passed from " + e.from() + " to " + e.to();
      case ExhibitChecked e when step.mismatch() ->
          "Checked by " + e.by() + ": MISMATCH, the file is not what was received";
      case ExhibitChecked e -> "Checked by " + e.by() + ": the hash is that of what was received";
      case ExhibitWithdrawn e -> "Withdrawn";
    };
  }

  private static Stream<Detail> details(CustodyEvent event) {
    return switch (event) {
      case ExhibitReceived e ->
          Stream.of(
              line("File", e.fileName() + ", " + e.mediaType() + ", " + e.size() + " bytes"),
              line("SHA-256", e.sha256().hex()),
              line("How", e.how()));
      case ExhibitCopied e -> Stream.of(line("Copy held by", e.heldBy()), line("How", e.how()));
      case RedactedCopyMade e ->
          Stream.of(line("Redacted", e.redacted()), line("File", e.fileName()), line("SHA-256", e.sha256().hex()));
      case ExhibitTranslated e -> e.sha256().map(digest -> line("SHA-256", digest.hex())).stream();
      case CustodyPassed e -> Stream.of(line("How", e.how()));
      case ExhibitChecked e -> Stream.of(line("SHA-256", e.sha256().hex()), line("How", e.how()));
      case ExhibitWithdrawn e -> Stream.of(line("Why", e.reason()));
    };
  }

  private static Detail line(String label, String text) {
    return new Detail(label, text, Optional.empty());
  }
}
