package org.daftar.query.form.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FormDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CorrectionTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final FormDefinition FORM = FactForms.correcting("fine-imposed");
  private static final ObjectNode ENTRY =
      (ObjectNode)
          JSON.readTree(
              """
              {"what": {"text": "Айыппұл", "language": "kk", "translations": [{"text": "Fined", "language": "en", "translator": "A."}]},
               "when": {"edtf": "2020-08-18", "order": 2}, "place": "Almaty", "fined": ["pty_one"], "amount": {},
               "attributions": [{"stance": "reported", "source": "src_a"}, {"stance": "reported", "source": "src_b"},
                                {"stance": "reported", "source": "src_c"}],
               "standing": {"position": "unsure"}}
              """);

  private static final FormDefinition SENTENCES = FactForms.of("sentences").orElseThrow();
  private static final ObjectNode SENTENCE =
      (ObjectNode)
          JSON.readTree(
              """
              {"what": {"text": "Sentenced"}, "when": {"edtf": "2020"}, "convict": "pty_one",
               "sanctions": [{"kind": "imprisonment", "duration": "P7Y"},
                             {"kind": "fine", "amount": {"sum": {"value": "100", "currency": "KZT"}}}],
               "standing": {"position": "unsure"}, "unsourced": true}
              """);

  @Test
  void namesNothingWhereNothingWasChanged() {
    assertThat(Correction.of(FORM, ENTRY, FormBody.shown(FORM, ENTRY))).isEmpty();
  }

  @Test
  void keepsWhatTheFormDoesNotShow() {
    assertThat(corrected("what.text", "Айыппұл салынды"))
        .isEqualTo(
            JSON.readTree(
                """
                {"what": {"text": "Айыппұл салынды", "language": "kk",
                          "translations": [{"text": "Fined", "language": "en", "translator": "A."}]}}
                """));
  }

  @Test
  void keepsTheSourcesBeyondThoseThatTheFormShows() {
    assertThat(corrected("attributions[1].locator", "p. 3").get("attributions")).hasSize(3);
  }

  @Test
  void emptiesAFieldThatWasCleared() {
    assertThat(corrected("place", "")).isEqualTo(JSON.readTree("{\"place\": null}"));
  }

  @Test
  void addsNoSourceWhereOnlyAVoiceIsChosen() {
    ObjectNode one = ENTRY.deepCopy();
    one.set("attributions", JSON.readTree("[{\"stance\": \"reported\", \"source\": \"src_a\"}]"));
    Map<String, List<String>> sent = new HashMap<>(FormBody.shown(FORM, one).byName());
    sent.put("attributions[1].stance", List.of("reported"));
    sent.put("place", List.of("Astana"));

    assertThat(Correction.of(FORM, one, new Values(sent)).propertyNames()).containsExactly("place");
  }

  @Test
  void takesAwayAPartOfASentenceThatWasCleared() {
    ObjectNode sentence = SENTENCE.deepCopy();
    Map<String, List<String>> sent = new HashMap<>(FormBody.shown(SENTENCES, sentence).byName());
    List.of("kind", "amount.sum.value", "amount.sum.currency")
        .forEach(name -> sent.put("sanctions[1]." + name, List.of()));

    assertThat(Correction.of(SENTENCES, sentence, new Values(sent)))
        .isEqualTo(JSON.readTree("{\"sanctions\": [{\"kind\": \"imprisonment\", \"duration\": \"P7Y\"}]}"));
  }

  @Test
  void leavesNoEmptyAmountWhereTheAmountOfASanctionWasCleared() {
    Map<String, List<String>> sent = new HashMap<>(FormBody.shown(SENTENCES, SENTENCE).byName());
    List.of("amount.sum.value", "amount.sum.currency").forEach(name -> sent.put("sanctions[1]." + name, List.of()));

    assertThat(Correction.of(SENTENCES, SENTENCE, new Values(sent)).at("/sanctions/1"))
        .isEqualTo(JSON.readTree("{\"kind\": \"fine\"}"));
  }

  private static ObjectNode corrected(String name, String value) {
    Map<String, List<String>> sent = new HashMap<>(FormBody.shown(FORM, ENTRY).byName());
    sent.put(name, List.of(value));
    return Correction.of(FORM, ENTRY, new Values(sent));
  }
}
