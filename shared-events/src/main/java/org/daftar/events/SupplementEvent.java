package org.daftar.events;

import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.value.Attribution;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;
import org.daftar.value.Text;

/** What is added to an entry while all that it says stays as it is. */
public sealed interface SupplementEvent extends EntryEvent {

  /** One more source says so. */
  @StoredAs("source-attached.1")
  record SourceAttached(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("who says so as well, in which source and where, with the grading of this piece of information")
          Attribution attribution)
      implements SupplementEvent {}

  /** The words of an entry were translated; the original stays. */
  @StoredAs("translation-added.1")
  record TranslationAdded(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the language into which it was translated") LanguageTag language,
      @Meaning("the words of the entry in that language") String text,
      @Meaning("who translated, a person or a programme") String translator)
      implements SupplementEvent {

    public TranslationAdded {
      Text.passage("text", text);
      Text.line("translator", translator);
    }

    /** The translation as it stands beside the original. */
    public LangText.Translation translation() {
      return new LangText.Translation(text, language, translator);
    }
  }
}
