package org.daftar.query.wording.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.wording.mention.Mentions;
import org.daftar.query.wording.mention.Naming;
import org.daftar.value.IncidentType;
import org.daftar.value.SanctionKind;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldWordsTest {

  private final JsonMapper json = JsonMapper.shared();
  private final FieldWords words =
      new FieldWords(new Mentions(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Taxonomy.builtIn(), Naming.INSIDE));

  @Test
  void callsATermWhatTheVocabularyCallsIt() {
    assertThat(words.of(difference("\"threat\"", "\"death-threat\"", new IncidentType("death-threat"))))
        .isEqualTo(new DifferenceInWords("Type", "threat", "death threat"));
  }

  @Test
  void callsATermWithinAListSoToo() {
    assertThat(
            words.of(difference("[]", "[{\"kind\": \"community-work\"}]", new SanctionKind("community-work"))).after())
        .isEqualTo("kind community work");
  }

  @Test
  void leavesWhatIsNoTermAsItIs() {
    assertThat(words.of(difference("\"death-threat\"", "\"none\"")).before()).isEqualTo("death-threat");
  }

  private FieldDifference difference(String before, String after, TermCode... terms) {
    return new FieldDifference(
        "type", Optional.of(json.readTree(before)), Optional.of(json.readTree(after)), Set.of(terms));
  }
}
