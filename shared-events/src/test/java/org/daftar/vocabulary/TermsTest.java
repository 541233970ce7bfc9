package org.daftar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermRelabelled;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.value.Code;
import org.daftar.value.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private static final Term THREAT = term("threat", "");
  private static final Term DEATH_THREAT = term("death-threat", "threat");
  private static final Term THREAT_BY_POST = term("threat-by-post", "threat");
  private static final Term RAID = term("raid", "");

  private final Terms terms = terms(THREAT, DEATH_THREAT, RAID, THREAT_BY_POST);

  @Test
  void makesATreeOfBroaderAndNarrowerTerms() {
    assertThat(terms.roots()).containsExactly(THREAT, RAID);
    assertThat(terms.below("threat")).containsExactly(DEATH_THREAT, THREAT_BY_POST);
    assertThat(terms.upwards("death-threat")).containsExactly(DEATH_THREAT, THREAT);
  }

  @Test
  void takesANarrowerTermForABroaderOneToo() {
    assertThat(terms.within("threat")).containsExactlyInAnyOrder("threat", "death-threat", "threat-by-post");
    assertThat(terms.within("raid")).containsExactly("raid");
    assertThat(terms.within("comet")).isEmpty();
  }

  @Test
  void refusesACodeThatStandsTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> terms(RAID, RAID)).withMessageContaining("twice");
  }

  /** So that broader terms can neither be missing nor form a circle. */
  @Test
  void refusesATermBeforeItsBroaderOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(DEATH_THREAT, THREAT))
        .withMessageContaining("before its broader term threat");
    assertThatIllegalArgumentException().isThrownBy(() -> terms(term("threat", "threat")));
  }

  @ParameterizedTest
  @CsvSource({"thread, threat", "deaththreat, death-threat", "raids, raid", "death-thraet, death-threat"})
  void guessesWhatSomebodyMeant(String written, String meant) {
    assertThat(terms.like(written)).first().isEqualTo(meant);
  }

  @Test
  void guessesByAWordInCommon() {
    assertThat(terms.like("post-of-threat")).contains("threat-by-post");
  }

  @Test
  void guessesNothingWhereNothingIsAlike() {
    assertThat(terms.like("comet-sighted")).isEmpty();
  }

  @Test
  void takesInWhatAnOrganisationMakesOfThem() {
    Terms after = terms.after(added("stalking", "raid")).after(relabelled("stalking", "pursuit"));

    assertThat(after.below("raid")).extracting(Term::label).containsExactly("pursuit");
    assertThat(after.find("stalking")).map(Term::origin).contains(Term.Origin.ADDED);
  }

  @Test
  void keepsATermThatIsWithdrawnAndDoesNotSuggestIt() {
    Terms after = terms.after(added("stalking", "raid")).after(withdrawn("stalking"));

    assertThat(after.find("stalking")).map(Term::inUse).contains(false);
    assertThat(after.like("stalkin")).isEmpty();
    assertThat(after.labelled("stalking")).isEmpty();
  }

  /** A later version may bring a term that an organisation has added by itself. */
  @Test
  void leavesATermToTheOrganisationThatHadItFirst() {
    Terms after = terms.after(added("death-threat", "raid")).after(relabelled("death-threat", "menace"));

    assertThat(after.find("death-threat")).map(Term::label).contains("menace");
    assertThat(after.upwards("death-threat")).extracting(Term::code).containsExactly("death-threat", "threat");
  }

  @Test
  void readsOnWhereAnEventDoesNotFit() {
    assertThat(terms.after(withdrawn("comet")).all()).isEqualTo(terms.all());
    assertThat(terms.after(added("meteor", "comet")).upwards("meteor"))
        .extracting(Term::code)
        .containsExactly("meteor");
  }

  private static TermAdded added(String code, String broader) {
    return new TermAdded(
        Vocabulary.INCIDENT_TYPE,
        new Code(code),
        code,
        Optional.of(new Code(broader)),
        Optional.empty(),
        "A term of this test.");
  }

  private static TermRelabelled relabelled(String code, String label) {
    return new TermRelabelled(Vocabulary.INCIDENT_TYPE, new Code(code), label, "the usual word");
  }

  private static TermWithdrawn withdrawn(String code) {
    return new TermWithdrawn(Vocabulary.INCIDENT_TYPE, new Code(code), "too broad");
  }

  private static Terms terms(Term... terms) {
    return new Terms(Vocabulary.INCIDENT_TYPE, List.of(terms));
  }

  private static Term term(String code, String broader) {
    return new Term(
        code,
        code.replace('-', ' '),
        Optional.of(broader).filter(above -> !above.isEmpty()),
        Optional.empty(),
        "A term of this test.",
        Term.Origin.BUILT_IN,
        true);
  }
}
