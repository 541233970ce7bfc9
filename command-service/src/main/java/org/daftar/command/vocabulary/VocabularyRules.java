package org.daftar.command.vocabulary;

import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Findings;
import org.daftar.command.reference.TermRules;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermRelabelled;
import org.daftar.events.VocabularyEvent.TermRestored;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.vocabulary.Term;
import org.daftar.vocabulary.Terms;

/** The rules of a vocabulary. */
final class VocabularyRules {

  private static final String CODE = "code";

  private VocabularyRules() {}

  static Findings on(Terms terms, VocabularyEvent proposed) {
    return Findings.of(
        switch (proposed) {
          case TermAdded e ->
              terms
                  .find(e.code().value())
                  .map(term -> Stream.of(codeTwice(term)))
                  .orElseGet(() -> Stream.concat(labelTwice(terms, e.label()), broader(terms, e)));
          case TermRelabelled e ->
              ofTerm(terms, e, term -> term.inUse() ? labelTwice(terms, e.label()) : withdrawn(term));
          case TermWithdrawn e -> ofTerm(terms, e, VocabularyRules::withdrawal);
          case TermRestored e ->
              ofTerm(terms, e, term -> term.inUse() ? Stream.of(inUse(term)) : labelTwice(terms, term.label()));
        });
  }

  private static Stream<Finding> ofTerm(Terms terms, VocabularyEvent e, Function<Term, Stream<Finding>> rules) {
    return terms
        .find(e.code().value())
        .map(rules)
        .orElseGet(() -> Stream.of(TermRules.unknown(terms, CODE, e.code().value())));
  }

  private static Finding codeTwice(Term term) {
    return Finding.refusal(
        "term-is-there-already",
        CODE,
        "must be a code of its own: %s %s"
            .formatted(
                term.code(),
                term.inUse() ? "stands for \"" + term.label() + '"' : "was withdrawn, and can be restored"));
  }

  private static Stream<Finding> labelTwice(Terms terms, String label) {
    return terms.labelled(label).stream()
        .map(term ->
            Finding.refusal(
                "label-is-taken",
                "label",
                "must be a label of its own: " + term.code() + " is called \"" + term.label() + "\""));
  }

  private static Stream<Finding> broader(Terms terms, TermAdded e) {
    return e.broader().stream().flatMap(broader -> TermRules.usable(terms, "broader", broader.value()));
  }

  private static Stream<Finding> withdrawal(Term term) {
    return switch (term.origin()) {
      case BUILT_IN ->
          Stream.of(
              Finding.refusal(
                  "term-is-built-in",
                  CODE,
                  "must be a term that the organisation added; " + term.code() + " stays: give it another label"));
      case ADDED -> term.inUse() ? Stream.empty() : withdrawn(term);
    };
  }

  private static Stream<Finding> withdrawn(Term term) {
    return Stream.of(TermRules.withdrawn(CODE, term.code()));
  }

  private static Finding inUse(Term term) {
    return Finding.refusal("term-is-in-use", CODE, "must be a term that was withdrawn; " + term.code() + " was not");
  }
}
