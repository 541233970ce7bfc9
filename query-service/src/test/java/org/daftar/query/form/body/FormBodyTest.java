package org.daftar.query.form.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FormDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public class FormBodyTest {

  private static final FormDefinition FINE = FactForms.of("fines").orElseThrow();
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void makesACommandOfWhatStandsInAForm() {
    Values values =
        values(
            "what.text", "Fined",
            "when.edtf", " 2020-08-18 ",
            "fined", "pty_one",
            "amount.equivalent.value", "333",
            "amount.equivalent.currency", "USD",
            "attributions[0].source", "src_one",
            "attributions[0].stance", "claimed",
            "standing.position", "unsure");

    assertThat(FormBody.of(FINE, values))
        .isEqualTo(
            JSON.readTree(
                """
                {"what": {"text": "Fined"}, "when": {"edtf": "2020-08-18"}, "fined": ["pty_one"],
                 "amount": {"equivalent": {"value": "333", "currency": "USD"}},
                 "attributions": [{"source": "src_one", "stance": "claimed"}], "standing": {"position": "unsure"}}
                """));
  }

  @Test
  void saysThatADateAndAnAmountAreUnknownWhereNothingIsFilledIn() {
    assertThat(FormBody.of(FINE, Values.NONE)).isEqualTo(JSON.readTree("{\"when\": {}, \"amount\": {}}"));
  }

  @Test
  void namesNobodyWhereOnlyAVoiceIsChosen() {
    Values values = values("attributions[0].stance", "reported", "attributions[1].stance", "reported");

    assertThat(FormBody.of(FINE, values).propertyNames()).doesNotContain("attributions");
  }

  @Test
  void takesSeveralPartiesAsAList() {
    Values values = new Values(Map.of("fined", List.of("pty_one", "pty_two")));

    assertThat(FormBody.of(FINE, values).get("fined")).hasSize(2);
  }

  @Test
  void leavesWhatIsNoNumberForTheRulesToRefuse() {
    FormDefinition incident = FactForms.of("incidents").orElseThrow();

    assertThat(FormBody.of(incident, values("count", "7")).get("count").isIntegralNumber()).isTrue();
    assertThat(FormBody.of(incident, values("count", "often")).get("count").asString()).isEqualTo("often");
  }

  @Test
  void ignoresFieldsThatTheFormDoesNotHave() {
    assertThat(FormBody.of(FINE, values("caseId", "cas_other", "_token", "x")).propertyNames())
        .containsExactlyInAnyOrder("when", "amount");
  }

  @Property
  void whatIsShownOfACommandMakesTheSameCommandAgain(@ForAll String what, @ForAll String place) {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("what.text", List.of(what.replace("\r\n", "\n")));
    typed.put("place", List.of(place.strip()));
    typed.put("fined", List.of("pty_one"));
    ObjectNode body = FormBody.of(FINE, new Values(typed));

    assertThat(FormBody.of(FINE, FormBody.shown(FINE, body))).isEqualTo(body);
  }

  public static Values values(String... namesAndValues) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new Values(values);
  }
}
