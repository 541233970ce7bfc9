package org.daftar.events;

import java.util.List;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Text;

/** What left the house. */
public sealed interface ExportEvent extends CaseEvent {

  /** A chronology of the case was handed out. It does not change the case. */
  @StoredAs("chronology-exported.1")
  record ChronologyExported(
      @Meaning("the case") CaseId caseId,
      @Meaning("to whom it is handed") String recipient,
      @Meaning("for what") String purpose,
      @Meaning("the form in which it is handed out") Format format,
      @Meaning("the number of events of the log that were read for it") long atPosition,
      @Meaning("the entries that it holds; none where it holds them all") List<EntryId> entries,
      @Meaning("the names of the fields that were withheld") List<String> withheld)
      implements ExportEvent {

    public ChronologyExported {
      Text.line("recipient", recipient);
      Text.line("purpose", purpose);
      entries = List.copyOf(entries);
      withheld = List.copyOf(withheld);
      withheld.forEach(name -> Text.line("withheld", name));
      if (atPosition < 1) {
        throw new BrokenRule("atPosition", "position-out-of-range", "must be at least 1");
      }
    }
  }

  /** A bundle of the case was handed out, with what proves it. It does not change the case. */
  @StoredAs("bundle-exported.1")
  record BundleExported(
      @Meaning("the case") CaseId caseId,
      @Meaning("to whom it is handed") String recipient,
      @Meaning("for what") String purpose,
      @Meaning("the fields that are withheld, each as POSITION:NAME") List<String> withheld,
      @Meaning("the SHA-256 and the name of each file for people, as sha256sum writes them") List<String> files)
      implements ExportEvent {

    public BundleExported {
      Text.line("recipient", recipient);
      Text.line("purpose", purpose);
      withheld = List.copyOf(withheld);
      files = List.copyOf(files);
    }
  }

  /** Forms of a chronology. */
  enum Format {
    HTML,
    CSV,
    JSON
  }
}
