package org.daftar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.TermCode;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Term;
import org.daftar.vocabulary.Terms;

/**
 * Terms to filter by, each set in below its broader one.
 *
 * @param heading what vocabulary they are of
 */
public record TermChoices(String heading, List<Choice> choices) {

  private static final String STEP = "\u2003";

  public TermChoices {
    choices = List.copyOf(choices);
  }

  /**
   * The terms of all vocabularies but the roles.
   *
   * @param counts how many there are of each, by qualified code
   * @param chosen the qualified code that is filtered by now
   */
  static List<TermChoices> grouped(Taxonomy taxonomy, Map<String, Long> counts, Optional<String> chosen) {
    return Stream.of(Vocabulary.values())
        .filter(vocabulary -> vocabulary != Vocabulary.ROLE)
        .map(vocabulary -> group(taxonomy.of(vocabulary), counts, chosen))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static TermChoices group(Terms terms, Map<String, Long> counts, Optional<String> chosen) {
    Vocabulary vocabulary = terms.vocabulary();
    String prefix = vocabulary.code() + TermCode.SEPARATOR;
    Map<String, Long> own =
        counts.entrySet().stream()
            .filter(count -> count.getKey().startsWith(prefix))
            .collect(Collectors.toMap(count -> count.getKey().substring(prefix.length()), Map.Entry::getValue));
    Optional<String> code =
        chosen.filter(value -> value.startsWith(prefix)).map(value -> value.substring(prefix.length()));
    return new TermChoices(
        CodeWords.heading(vocabulary.code()), of(terms, own, code, value -> vocabulary.term(value).qualified()));
  }

  /** The terms of a vocabulary that occur, by their codes. */
  static List<Choice> of(Terms terms, Map<String, Long> counts, Optional<String> chosen) {
    return of(terms, counts, chosen, Function.identity());
  }

  /** A code that the vocabulary has no term for is among them too, and so is the one that is chosen. */
  private static List<Choice> of(
      Terms terms, Map<String, Long> counts, Optional<String> chosen, Function<String, String> value) {
    List<Choice> choices = new ArrayList<>();
    Stream.concat(
            terms.roots().stream().flatMap(root -> terms.subtree(root.code())).map(Term::code),
            Stream.concat(counts.keySet().stream().sorted(), chosen.stream()))
        .distinct()
        .filter(code -> counts.containsKey(code) || chosen.equals(Optional.of(code)))
        .forEach(code ->
            choices.add(
                new Choice(
                    value.apply(code),
                    label(terms, code),
                    counts.getOrDefault(code, 0L),
                    chosen.equals(Optional.of(code)))));
    return choices;
  }

  private static String label(Terms terms, String code) {
    return terms
        .find(code)
        .map(term -> STEP.repeat(terms.depth(term)) + CodeWords.sentence(term.label()))
        .orElseGet(() -> CodeWords.heading(code));
  }
}
