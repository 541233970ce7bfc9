package org.daftar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.daftar.value.HuridocsCode;
import org.daftar.value.IncidentType;
import org.daftar.value.RulingKind;
import org.daftar.value.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TaxonomyTest {

  private final Taxonomy taxonomy = Taxonomy.builtIn();

  /** Codes stand on logs: none of them may ever go. */
  @ParameterizedTest
  @CsvSource({
    "INCIDENT_TYPE, warning threat death-threat surveillance traffic-stop search raid interrogation",
    "INCIDENT_TYPE, interrogation-of-relatives coercion assault eviction denial-of-service smear online-attack",
    "INCIDENT_TYPE, account-takeover theft destruction-of-property killing-of-animal interference-with-funeral other",
    "DETENTION_KIND, custody administrative house-arrest psychiatric",
    "RESTRAINT_KIND, frozen seized impounded confiscated",
    "ASSET_KIND, account vehicle home business domain-or-channel device other",
    "RESTRICTION_KIND, travel-ban reporting-duty activity-ban other",
    "RULING_KIND, evidence-refused motion-denied court-language closed-session other",
    "LIST_KIND, terrorist extremist wanted blacklist",
    "SANCTION_KIND, imprisonment suspended-imprisonment fine community-work activity-ban other",
    "ROLE, accused defence-lawyer counsel court judge prosecutor investigator witness relative colleague landlord"
  })
  void hasEveryTermOnWhichRecordsRely(Vocabulary vocabulary, String codes) {
    assertThat(codes.split(" ")).allSatisfy(code -> assertThat(taxonomy.of(vocabulary).find(code)).isPresent());
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void callsNoTwoTermsOfAVocabularyTheSame(Vocabulary vocabulary) {
    assertThat(taxonomy.of(vocabulary).all().stream().map(Term::label)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void explainsEachTermInASentence(Vocabulary vocabulary) {
    assertThat(taxonomy.of(vocabulary).all()).allSatisfy(term -> assertThat(term.scope()).matches("[A-Z].*\\."));
  }

  /** Looked up by hand in the micro-thesaurus of types of acts (L04). */
  @ParameterizedTest
  @CsvSource({
    "INCIDENT_TYPE, threat, 02010301000004",
    "INCIDENT_TYPE, death-threat, 02010302000004",
    "INCIDENT_TYPE, surveillance, 02010303000004",
    "INCIDENT_TYPE, theft, 13010100000004",
    "INCIDENT_TYPE, destruction-of-property, 13010300000004",
    "INCIDENT_TYPE, eviction, 05010300000004",
    "INCIDENT_TYPE, smear, 14010100000004",
    "DETENTION_KIND, house-arrest, 03010500000004",
    "RESTRICTION_KIND, travel-ban, 05010600000004",
    "RESTRAINT_KIND, confiscated, 13010700000004"
  })
  void givesTheHuridocsCodeWhereThereIsOne(Vocabulary vocabulary, String code, String huridocs) {
    assertThat(taxonomy.of(vocabulary).find(code).flatMap(Term::huridocs)).contains(new HuridocsCode(huridocs));
  }

  @Test
  void takesTheHuridocsCodeOfTheBroaderTermWhereATermHasNone() {
    assertThat(taxonomy.huridocs(new IncidentType("killing-of-animal"))).contains(new HuridocsCode("13010300000004"));
    assertThat(taxonomy.huridocs(new IncidentType("traffic-stop"))).isEmpty();
  }

  @Test
  void labelsACodeThatIsNotInItByTheCodeAsWords() {
    assertThat(taxonomy.label(new IncidentType("interrogation-of-relatives"))).isEqualTo("interrogation of relatives");
    assertThat(taxonomy.label(new IncidentType("theft-of-camel"))).isEqualTo("theft of camel");
  }

  @Test
  void tellsTheVocabulariesApart() {
    assertThat(taxonomy.label(IncidentType.OTHER)).isEqualTo("other incident");
    assertThat(taxonomy.label(RulingKind.OTHER)).isEqualTo("other ruling");
  }

  @Test
  void refusesAFileInWhichAVocabularyIsMissing() {
    assertThatThrownBy(() -> TaxonomyFile.of(new JsonMapper().readTree("{}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("incident-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0201", "0201030200000x", "020103020000040"})
  void refusesAHuridocsCodeOfAnotherForm(String digits) {
    assertThatThrownBy(() -> new HuridocsCode(digits)).hasMessageContaining("fourteen digits");
  }

  @Test
  void makesCodesOfTheTypeThatTheFieldHas() {
    assertThat(Stream.of(Vocabulary.values()))
        .allSatisfy(vocabulary ->
            assertThat(vocabulary.term("made-up"))
                .isInstanceOf(vocabulary.type())
                .hasToString("made-up")
                .satisfies(code -> assertThat(code.vocabulary()).isEqualTo(vocabulary)));
  }

  @Test
  void knowsWhatIsBelowAndAboveATerm() {
    assertThat(taxonomy.within(new IncidentType("threat")))
        .containsExactlyInAnyOrder(new IncidentType("threat"), new IncidentType("death-threat"));
    assertThat(taxonomy.upwards(new IncidentType("death-threat")))
        .containsExactly(
            new IncidentType("death-threat"), new IncidentType("threat"), new IncidentType("intimidation"));
  }

  @Test
  void takesATermThatNobodyAddedForItself() {
    assertThat(taxonomy.within(new IncidentType("comet"))).containsExactly(new IncidentType("comet"));
    assertThat(taxonomy.upwards(new IncidentType("comet"))).containsExactly(new IncidentType("comet"));
  }
}
