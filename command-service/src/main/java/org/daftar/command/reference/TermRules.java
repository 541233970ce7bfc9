package org.daftar.command.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.Occurrences;
import org.daftar.value.TermCode;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/** The codes of terms in an event must be those of terms that are in use. */
public final class TermRules {

  private final Registers registers;

  /** Rules that look up in those registers which terms an organisation has. */
  public TermRules(Registers registers) {
    this.registers = registers;
  }

  /** Refuses codes for which there is no term, and those of terms that were withdrawn. */
  public Stream<Finding> unusable(DomainEvent event) {
    List<Finding> found = new ArrayList<>();
    new Occurrences<>(TermCode.class, (field, code) -> unusable(field, code).forEach(found::add)).in(event);
    return found.stream();
  }

  /** The vocabularies of which an event uses a term. */
  public static Stream<Vocabulary> vocabularies(DomainEvent event) {
    Set<Vocabulary> found = EnumSet.noneOf(Vocabulary.class);
    new Occurrences<>(TermCode.class, (field, code) -> found.add(code.vocabulary())).in(event);
    return found.stream();
  }

  /** A built-in term is always there: nothing needs to be looked up for it. */
  private Stream<Finding> unusable(String field, TermCode code) {
    return Taxonomy.builtIn().find(code).isPresent()
        ? Stream.empty()
        : usable(registers.terms(code.vocabulary()), field, code.code());
  }

  /** Refuses a code unless it is that of a term in use. */
  public static Stream<Finding> usable(Terms terms, String field, String code) {
    return terms
        .find(code)
        .map(term -> term.inUse() ? Stream.<Finding>empty() : Stream.of(withdrawn(field, code)))
        .orElseGet(() -> Stream.of(unknown(terms, field, code)));
  }

  /** Refuses a code that is that of no term, and offers those that were perhaps meant. */
  public static Finding unknown(Terms terms, String field, String code) {
    List<String> like = terms.like(code);
    return Finding.refusal(
        "term-is-unknown",
        field,
        "must be a term of the vocabulary "
            + terms.vocabulary().code()
            + "; "
            + code
            + " is not"
            + (like.isEmpty() ? "" : ". Did you mean " + String.join(" or ", like) + "?"));
  }

  /** Refuses the code of a term that was withdrawn. */
  public static Finding withdrawn(String field, String code) {
    return Finding.refusal("term-is-withdrawn", field, "must be a term that is in use; " + code + " was withdrawn");
  }
}
