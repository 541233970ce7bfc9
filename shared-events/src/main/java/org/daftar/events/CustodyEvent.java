package org.daftar.events;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.ExhibitId;
import org.daftar.value.BrokenRule;
import org.daftar.value.LanguageTag;
import org.daftar.value.MediaType;
import org.daftar.value.Sha256;
import org.daftar.value.Text;

/**
 * A link in the chain of custody of an exhibit. Every change is documented, copying included; the evidentiary copy
 * itself is never altered (Berkeley Protocol on Digital Open Source Investigations, chapter VI).
 */
public sealed interface CustodyEvent extends ExhibitEvent {

  /** When it happened; undated where nobody knows. */
  FuzzyDate when();

  /** An exhibit was received. Only what is known of the file is recorded; the file itself is kept elsewhere. */
  @StoredAs("exhibit-received.1")
  record ExhibitReceived(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("the name of the file as it came") String fileName,
      @Meaning("its media type, e.g. application/pdf") MediaType mediaType,
      @Meaning("its size in bytes") long size,
      @Meaning("the SHA-256 of its bytes, as 64 hexadecimal digits") Sha256 sha256,
      @Meaning("from whom it came") String from,
      @Meaning("who received it, and has it from then on") String to,
      @Meaning("when it was received; an empty object where that is unknown") FuzzyDate when,
      @Meaning("how it came, e.g. by an encrypted message") String how)
      implements CustodyEvent {

    public ExhibitReceived {
      Text.line("fileName", fileName);
      if (size < 0) {
        throw new BrokenRule("size", "size-is-below-zero", "must be a number of bytes, 0 or more; is " + size);
      }
      Text.line("from", from);
      Text.line("to", to);
      Text.line("how", how);
    }
  }

  /** A copy was made. */
  @StoredAs("exhibit-copied.1")
  record ExhibitCopied(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("who made the copy") String by,
      @Meaning("who has the copy") String heldBy,
      @Meaning("when it was made; an empty object where that is unknown") FuzzyDate when,
      @Meaning("how it was made, and for what") String how)
      implements CustodyEvent {

    public ExhibitCopied {
      Text.line("by", by);
      Text.line("heldBy", heldBy);
      Text.line("how", how);
    }
  }

  /** A copy was made in which something cannot be read. */
  @StoredAs("redacted-copy-made.1")
  record RedactedCopyMade(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("who made the copy") String by,
      @Meaning("when it was made; an empty object where that is unknown") FuzzyDate when,
      @Meaning("what cannot be read in it, and why") String redacted,
      @Meaning("the name of its file") String fileName,
      @Meaning("the SHA-256 of its bytes, as 64 hexadecimal digits") Sha256 sha256)
      implements CustodyEvent {

    public RedactedCopyMade {
      Text.line("by", by);
      Text.passage("redacted", redacted);
      Text.line("fileName", fileName);
    }
  }

  /** A translation was made. */
  @StoredAs("exhibit-translated.1")
  record ExhibitTranslated(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("the language into which it was translated") LanguageTag language,
      @Meaning("who translated, a person or a programme") String by,
      @Meaning("that a sworn translator certified it") boolean certified,
      @Meaning("when it was made; an empty object where that is unknown") FuzzyDate when,
      @Meaning("the SHA-256 of its bytes, as 64 hexadecimal digits") Optional<Sha256> sha256)
      implements CustodyEvent {

    public ExhibitTranslated {
      Text.line("by", by);
    }
  }

  /** An exhibit went from one hand to another. */
  @StoredAs("custody-passed.1")
  record CustodyPassed(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("who had it") String from,
      @Meaning("who has it from then on") String to,
      @Meaning("when it was passed; an empty object where that is unknown") FuzzyDate when,
      @Meaning("how it was passed, e.g. in a sealed envelope") String how)
      implements CustodyEvent {

    public CustodyPassed {
      Text.line("from", from);
      Text.line("to", to);
      Text.line("how", how);
    }
  }

  /** Somebody computed the hash of the file anew; whether it is the one that was received, the hashes tell. */
  @StoredAs("exhibit-checked.1")
  record ExhibitChecked(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("who checked it") String by,
      @Meaning("when it was checked; an empty object where that is unknown") FuzzyDate when,
      @Meaning("the SHA-256 that was found, as 64 hexadecimal digits") Sha256 sha256,
      @Meaning("how it was checked") String how)
      implements CustodyEvent {

    public ExhibitChecked {
      Text.line("by", by);
      Text.line("how", how);
    }
  }

  /** An exhibit is no longer relied on; its chain of custody stays. */
  @StoredAs("exhibit-withdrawn.1")
  record ExhibitWithdrawn(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("when it was withdrawn; an empty object where that is unknown") FuzzyDate when,
      @Meaning("why") String reason)
      implements CustodyEvent {

    public ExhibitWithdrawn {
      Text.passage("reason", reason);
    }
  }
}
