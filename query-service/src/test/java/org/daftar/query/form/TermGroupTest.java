package org.daftar.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.query.form.definition.Input.Option;
import org.daftar.value.Code;
import org.daftar.value.Vocabulary;
import org.daftar.vocabulary.Taxonomy;
import org.daftar.vocabulary.Terms;
import org.junit.jupiter.api.Test;

class TermGroupTest {

  private static final Option DOXXING = new Option("doxxing", "Doxxing");

  private final Terms terms =
      Taxonomy.builtIn()
          .of(Vocabulary.INCIDENT_TYPE)
          .after(
              new TermAdded(
                  Vocabulary.INCIDENT_TYPE,
                  new Code("doxxing"),
                  "doxxing",
                  Optional.of(new Code("online-attack")),
                  Optional.empty(),
                  "An address is spread."));

  @Test
  void offersNarrowerTermsTogetherWithTheirBroaderOne() {
    assertThat(group("Online attack", terms, List.of()))
        .containsExactly(
            new Option("online-attack", "Online attack"), new Option("account-takeover", "Account takeover"), DOXXING);
  }

  @Test
  void offersATermWithoutNarrowerOnesByItself() {
    assertThat(group("", terms, List.of())).contains(new Option("assault", "Assault"));
  }

  @Test
  void offersAWithdrawnTermOnlyWhereItStandsAlready() {
    Terms withdrawn = terms.after(new TermWithdrawn(Vocabulary.INCIDENT_TYPE, new Code("doxxing"), "too broad"));

    assertThat(group("Online attack", withdrawn, List.of())).doesNotContain(DOXXING);
    assertThat(group("Online attack", withdrawn, List.of("doxxing"))).contains(DOXXING);
  }

  @Test
  void showsACodeThatNobodyKnowsByItsWords() {
    assertThat(group("", terms, List.of("theft-of-camel"))).contains(new Option("theft-of-camel", "Theft of camel"));
  }

  private static List<Option> group(String label, Terms terms, List<String> chosen) {
    return TermGroup.of(terms, chosen).stream()
        .filter(group -> group.label().equals(label))
        .flatMap(group -> group.options().stream())
        .toList();
  }
}
