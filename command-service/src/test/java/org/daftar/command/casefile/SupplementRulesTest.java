package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;

import java.util.Map;
import java.util.Optional;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.SupplementEvent.SourceAttached;
import org.daftar.events.SupplementEvent.TranslationAdded;
import org.daftar.identity.EntryId;
import org.daftar.identity.SourceId;
import org.daftar.value.Attribution;
import org.daftar.value.Grading;
import org.daftar.value.LanguageTag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SupplementRulesTest {

  private static final EntryId ENTRY = entry("a");
  private static final SourceId SECOND = new SourceId("src_" + "g".repeat(26));
  private static final SourceAttached ATTACHED = attached(SECOND, "B2");
  private static final TranslationAdded TRANSLATED = translated("tr");

  @Test
  void attachesASourceWithItsGrading() {
    given(charge(ENTRY, ACTIVIST)).records(ATTACHED);
  }

  @Test
  void attachesTheSameSourceAgainWhereItSaysMore() {
    given(charge(ENTRY, ACTIVIST), ATTACHED).records(attached(SECOND, "C3"));
  }

  @Test
  void refusesToAttachWhatTheEntrySaysAlready() {
    given(charge(ENTRY, ACTIVIST), ATTACHED).refuses(ATTACHED, "source-already-attached", "attribution");
  }

  @Test
  void refusesToAttachASourceThatIsUnknown() {
    given(charge(ENTRY, ACTIVIST)).butNotKnowing(SECOND).refuses(ATTACHED, "source-is-unknown", "attribution.source");
  }

  @Test
  void refusesToAttachASourceToARetractedEntry() {
    given(charge(ENTRY, ACTIVIST), new EntryRetracted(CASE, ENTRY, "an error"))
        .refuses(ATTACHED, "entry-was-retracted", "entry");
  }

  /** Once a source is attached, an entry cannot be marked unsourced any more. */
  @Test
  void countsAnAttachedSourceWhenTheEntryIsCorrected() {
    EntryCorrected unsourced =
        new EntryCorrected(
            CASE, ENTRY, Map.of("unsourced", JsonNodeFactory.instance.booleanNode(true)), "nobody says so");

    given(charge(ENTRY, ACTIVIST), ATTACHED).refuses(unsourced, "fact-without-source", "fields.attributions");
  }

  @Test
  void addsATranslation() {
    given(charge(ENTRY, ACTIVIST)).records(TRANSLATED);
  }

  @Test
  void addsATranslationIntoAnotherLanguage() {
    given(charge(ENTRY, ACTIVIST), TRANSLATED).records(translated("kk"));
  }

  @Test
  void refusesASecondTranslationIntoOneLanguage() {
    given(charge(ENTRY, ACTIVIST), TRANSLATED).refuses(TRANSLATED, "translation-already-added", "language");
  }

  @Test
  void refusesATranslationIntoNoLanguage() {
    given(charge(ENTRY, ACTIVIST)).refuses(translated("und"), "translation-without-language", "language");
  }

  @Test
  void refusesATranslationIntoTheLanguageOfTheEntry() {
    EntryCorrected english =
        new EntryCorrected(
            CASE,
            ENTRY,
            Map.of("what", JsonNodeFactory.instance.objectNode().put("text", "Charged").put("language", "en")),
            "it is English");

    given(charge(ENTRY, ACTIVIST), english).refuses(translated("en"), "translation-into-the-same-language", "language");
  }

  private static TranslationAdded translated(String language) {
    return new TranslationAdded(CASE, ENTRY, new LanguageTag(language), "Ne oldu", "A. Translator");
  }

  private static SourceAttached attached(SourceId source, String grading) {
    Attribution said = Attribution.reported(source);
    return new SourceAttached(
        CASE,
        ENTRY,
        new Attribution(
            said.stance(), said.by(), said.source(), said.locator(), said.quote(), Optional.of(Grading.of(grading))));
  }
}
