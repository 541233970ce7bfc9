package org.daftar.query.form;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.vocabulary.Term;
import org.daftar.vocabulary.Terms;

/**
 * Terms that are offered together.
 *
 * @param label what they are all special cases of; empty for terms that stand for themselves
 * @param options the terms, the broader one first
 */
public record TermGroup(String label, List<Option> options) {

  public TermGroup {
    options = List.copyOf(options);
  }

  static List<TermGroup> of(Terms terms, List<String> chosen) {
    Stream<TermGroup> known = terms.roots().stream().map(root -> of(terms, root, chosen));
    List<Option> unknown =
        chosen.stream()
            .filter(code -> terms.find(code).isEmpty())
            .map(code -> new Option(code, CodeWords.heading(code)))
            .toList();
    return Stream.concat(known, Stream.of(new TermGroup("", unknown)))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private static TermGroup of(Terms terms, Term root, List<String> chosen) {
    List<Option> options =
        terms
            .subtree(root.code())
            .filter(term -> term.inUse() || chosen.contains(term.code()))
            .map(term -> new Option(term.code(), CodeWords.sentence(term.label())))
            .toList();
    return new TermGroup(options.size() > 1 ? CodeWords.sentence(root.label()) : "", options);
  }
}
