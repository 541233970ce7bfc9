package org.daftar.query.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daftar.query.api.Question;
import org.daftar.query.api.RegisterQuestion;
import org.daftar.query.register.sheet.Register;
import org.daftar.query.wording.term.CodeWords;
import org.daftar.value.Jurisdiction;
import org.daftar.vocabulary.Taxonomy;

/**
 * The form that filters a register, filled in as it was asked for.
 *
 * @param usually how rows stand where the form is left as it is; empty where that is any way
 * @param any whether they are wanted however they stand
 * @param active whether anything is filtered out
 */
public record RegisterFilterForm(
    List<Choice> cases,
    List<Choice> parties,
    List<Choice> jurisdictions,
    List<Choice> kinds,
    List<Choice> statuses,
    String from,
    String to,
    String usually,
    boolean any,
    boolean active) {

  /**
   * @param taxonomy what terms are called
   * @param facets how many rows have which value
   * @param name what a party is called, by its identifier
   * @param title what a case is called, by its identifier
   */
  static RegisterFilterForm of(
      Register<?, ?> register,
      Question question,
      Taxonomy taxonomy,
      Map<String, Map<String, Long>> facets,
      Map<String, Long> jurisdictions,
      UnaryOperator<String> name,
      UnaryOperator<String> title) {
    return new RegisterFilterForm(
        Choice.of(facets.getOrDefault("case", Map.of()), question.text("case"), title),
        Choice.of(facets.getOrDefault("party", Map.of()), question.text("party"), name),
        Choice.of(jurisdictions, question.text("jurisdiction"), code -> new Jurisdiction(code).name()),
        kinds(register, facets.getOrDefault("kind", Map.of()), question.text("kind"), taxonomy),
        Choice.of(
            facets.getOrDefault("status", Map.of()),
            question.text("status").filter(status -> !status.equals(RegisterQuestion.ANY)),
            CodeWords::heading),
        question.text("from").orElse(""),
        question.text("to").orElse(""),
        register.usualStatus().map(CodeWords::heading).orElse(""),
        question.text("status").filter(RegisterQuestion.ANY::equals).isPresent(),
        Stream.of(RegisterQuestion.filters()).anyMatch(filter -> question.text(filter).isPresent()));
  }

  private static List<Choice> kinds(
      Register<?, ?> register, Map<String, Long> counts, Optional<String> chosen, Taxonomy taxonomy) {
    return register
        .vocabulary()
        .map(vocabulary -> TermChoices.of(taxonomy.of(vocabulary), counts, chosen))
        .orElseGet(() -> Choice.of(counts, chosen, UnaryOperator.identity()));
  }
}
