package org.daftar.command.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.command.recording.Finding;
import org.daftar.events.DomainEvent;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;

/** The codes of terms in an event must be those of terms that there are. */
public final class TermRules {

  private TermRules() {}

  /** Refuses codes for which there is no term, and offers those that were perhaps meant. */
  public static Stream<Finding> unknown(DomainEvent event) {
    List<Finding> found = new ArrayList<>();
    new Occurrences<>(
            TermCode.class,
            (field, code) -> {
              if (Taxonomy.builtIn().find(code).isEmpty()) {
                found.add(unknown(field, code));
              }
            })
        .in(event);
    return found.stream();
  }

  private static Finding unknown(String field, TermCode code) {
    Terms terms = Taxonomy.builtIn().of(code.vocabulary());
    List<String> like = terms.like(code.code());
    return Finding.refusal(
        "term-is-unknown",
        field,
        "must be a term of the vocabulary "
            + code.vocabulary().code()
            + "; "
            + code.code()
            + " is not"
            + (like.isEmpty() ? "" : ". Did you mean " + String.join(" or ", like) + "?"));
  }
}
