package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.query.api.Question;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;

/**
 * The form that filters entries, filled in as it was asked for.
 *
 * @param active whether anything is filtered out
 */
public record EntryFilterForm(
    List<Choice> cases,
    List<Choice> kinds,
    List<Choice> parties,
    List<Choice> roles,
    List<TermChoices> terms,
    List<Choice> standings,
    List<Choice> tags,
    String q,
    String from,
    String to,
    boolean active) {

  /**
   * @param facets how many entries have which value
   * @param taxonomy what terms are called
   * @param name what a party is called, by its identifier
   * @param title what a case is called, by its identifier
   */
  static EntryFilterForm of(
      Question question,
      Map<String, Map<String, Long>> facets,
      Taxonomy taxonomy,
      UnaryOperator<String> name,
      UnaryOperator<String> title) {
    return new EntryFilterForm(
        choices(question, facets, "case", title),
        choices(question, facets, "kind", CodeWords::heading),
        choices(question, facets, "party", name),
        TermChoices.of(taxonomy.of(Vocabulary.ROLE), counts(facets, "role"), question.text("role")),
        TermChoices.grouped(taxonomy, counts(facets, "term"), question.text("term")),
        choices(question, facets, "standing", CodeWords::heading),
        choices(question, facets, "tag", CodeWords::heading),
        question.text("q").orElse(""),
        question.text("from").orElse(""),
        question.text("to").orElse(""),
        Stream.of("case", "kind", "party", "role", "term", "standing", "tag", "q", "from", "to")
            .anyMatch(filter -> question.text(filter).isPresent()));
  }

  private static List<Choice> choices(
      Question question, Map<String, Map<String, Long>> facets, String facet, UnaryOperator<String> label) {
    return Choice.of(counts(facets, facet), question.text(facet), label);
  }

  private static Map<String, Long> counts(Map<String, Map<String, Long>> facets, String facet) {
    return facets.getOrDefault(facet, Map.of());
  }
}
