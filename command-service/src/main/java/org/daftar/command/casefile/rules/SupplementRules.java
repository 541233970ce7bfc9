package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.Fact;
import org.daftar.events.SupplementEvent;
import org.daftar.events.SupplementEvent.SourceAttached;
import org.daftar.events.SupplementEvent.TranslationAdded;
import org.daftar.value.LangText;
import org.daftar.value.LanguageTag;

/** Rules of what is added to an entry. */
final class SupplementRules {

  private static final String LANGUAGE = "language";

  private SupplementRules() {}

  static Stream<Finding> on(Docket docket, SupplementEvent proposed) {
    return switch (proposed) {
      case SourceAttached e ->
          Stream.concat(
              ReferencedEntries.live(docket, "entry", e.entry()),
              docket.live(e.entry()).stream().flatMap(fact -> attachedTwice(fact, e)));
      case TranslationAdded e ->
          Stream.concat(
              ReferencedEntries.live(docket, "entry", e.entry()),
              docket.live(e.entry()).stream().flatMap(fact -> language(fact.account().what(), e.language())));
    };
  }

  private static Stream<Finding> attachedTwice(Fact fact, SourceAttached e) {
    return fact.account().attributions().contains(e.attribution())
        ? Stream.of(
            Finding.refusal(
                "source-already-attached", "attribution", "must say something that the entry does not say yet"))
        : Stream.empty();
  }

  private static Stream<Finding> language(LangText what, LanguageTag into) {
    if (into.equals(LanguageTag.UNKNOWN)) {
      return Stream.of(
          Finding.refusal("translation-without-language", LANGUAGE, "must be a language such as en or kk-Cyrl"));
    }
    if (into.equals(what.language())) {
      return Stream.of(
          Finding.refusal(
              "translation-into-the-same-language", LANGUAGE, "must be another language than that of the entry"));
    }
    return what.translations().stream()
        .filter(known -> known.language().equals(into))
        .map(known ->
            Finding.refusal(
                "translation-already-added",
                LANGUAGE,
                "must be a language that it is not translated into; to change a translation, correct 'what'"));
  }
}
