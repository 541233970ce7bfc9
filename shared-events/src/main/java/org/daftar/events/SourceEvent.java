package org.daftar.events;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.identity.SourceId;
import org.daftar.value.Grading;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;
import org.daftar.value.Text;

/** What can happen to the record of a source. */
public sealed interface SourceEvent extends DomainEvent {

  /** The source. */
  SourceId sourceId();

  @Override
  default String stream() {
    return sourceId().value();
  }

  /** A source was recorded. */
  @StoredAs("source-recorded.1")
  record SourceRecorded(
      @Meaning("the source") SourceId sourceId,
      @Meaning("what kind of source it is") SourceKind kind,
      @Meaning("its title, or what it is called here") LangText title,
      @Meaning("who published it") Optional<String> publisher,
      @Meaning("who wrote or said it") Optional<String> author,
      @Meaning("when it appeared; an empty object where that is unknown") FuzzyDate published,
      @Meaning("the language in which it is written") Optional<LanguageTag> language,
      @Meaning("where it can be found: a web address or a place in an archive") Optional<String> address)
      implements SourceEvent {

    public SourceRecorded {
      Text.line("publisher", publisher);
      Text.line("author", author);
      Text.line("address", address);
    }
  }

  /** A source was graded, for the first time or anew. */
  @StoredAs("source-graded.1")
  record SourceGraded(
      @Meaning("the source") SourceId sourceId,
      @Meaning("the grading in the Admiralty system, e.g. B2") Grading grading,
      @Meaning("why") String reason)
      implements SourceEvent {

    public SourceGraded {
      Text.passage("reason", reason);
    }
  }

  /** Another source took the place of one: a later edition, a final judgment, a corrected report. */
  @StoredAs("source-superseded.1")
  record SourceSuperseded(
      @Meaning("the source") SourceId sourceId,
      @Meaning("the source that took its place") SourceId by,
      @Meaning("why") String reason)
      implements SourceEvent {

    public SourceSuperseded {
      Text.passage("reason", reason);
    }
  }

  /** Kinds of sources. */
  enum SourceKind {
    PRESS,
    REPORT,
    JUDGMENT,
    LETTER,
    INTERVIEW,
    POST,
    OFFICIAL_DOCUMENT,
    OTHER
  }
}
