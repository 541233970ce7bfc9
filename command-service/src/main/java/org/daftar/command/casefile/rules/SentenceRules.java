package org.daftar.command.casefile.rules;

import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.JudgmentEvent.SentenceImposed;
import org.daftar.events.SentenceEvent;
import org.daftar.events.SentenceEvent.SentencePardoned;
import org.daftar.events.SentenceEvent.SentenceReduced;
import org.daftar.events.SentenceEvent.SentenceServed;
import org.daftar.events.outcome.Judgments;
import org.daftar.events.outcome.LaterFacts;

/** Rules of what becomes of a sentence. */
final class SentenceRules {

  private static final String SENTENCE = "sentence";

  private SentenceRules() {}

  static Stream<Finding> on(Docket docket, SentenceEvent proposed) {
    return Stream.of(
            isASentence(docket, proposed),
            Earlier.beforeWhatItFollows(docket, proposed, proposed.sentence()),
            undone(docket, proposed),
            served(docket, proposed),
            pardoned(docket, proposed))
        .flatMap(found -> found);
  }

  private static Stream<Finding> isASentence(Docket docket, SentenceEvent e) {
    return Earlier.ofKind(
        docket,
        SENTENCE,
        e.sentence(),
        SentenceImposed.class,
        "entry-is-not-a-sentence",
        "a sentence that was imposed");
  }

  private static Stream<Finding> served(Docket docket, SentenceEvent e) {
    return Earlier.about(docket, e.sentence(), SentenceServed.class, e).stream()
        .map(served ->
            switch (e) {
              case SentenceServed again ->
                  Finding.refusal(
                      "sentence-already-served",
                      SENTENCE,
                      "was served by entry " + served.entry() + ": correct that one, or add this source to it");
              case SentenceReduced reduced -> wasServed(served);
              case SentencePardoned pardoned -> wasServed(served);
            });
  }

  private static Stream<Finding> pardoned(Docket docket, SentenceEvent e) {
    return Earlier.about(docket, e.sentence(), SentencePardoned.class, e).stream()
        .map(pardon ->
            switch (e) {
              case SentencePardoned again ->
                  Finding.refusal(
                      "sentence-already-pardoned",
                      SENTENCE,
                      "was pardoned by entry " + pardon.entry() + ": correct that one, or add this source to it");
              case SentenceServed served -> wasPardoned(pardon);
              case SentenceReduced reduced -> wasPardoned(pardon);
            });
  }

  /** A sentence falls with the verdict on which it rests. */
  private static Stream<Finding> undone(Docket docket, SentenceEvent e) {
    LaterFacts facts = Earlier.besides(docket, e);
    return Judgments.undoing(e.sentence(), facts)
        .or(() ->
            Earlier.fact(docket, e.sentence(), SentenceImposed.class)
                .flatMap(SentenceImposed::verdict)
                .flatMap(verdict -> Judgments.undoing(verdict, facts)))
        .map(decision ->
            Finding.caution(
                "sentence-was-overturned",
                SENTENCE,
                "no longer stands according to entry " + decision.entry() + ": check both"))
        .stream();
  }

  private static Finding wasServed(SentenceServed served) {
    return Finding.caution(
        "sentence-was-served", SENTENCE, "was served according to entry " + served.entry() + ": check both");
  }

  private static Finding wasPardoned(SentencePardoned pardon) {
    return Finding.caution(
        "sentence-was-pardoned", SENTENCE, "was pardoned according to entry " + pardon.entry() + ": check both");
  }
}
