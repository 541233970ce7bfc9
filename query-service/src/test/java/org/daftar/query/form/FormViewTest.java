package org.daftar.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daftar.query.form.body.FormBodyTest;
import org.daftar.query.form.body.Values;
import org.daftar.query.form.definition.FactForms;
import org.daftar.query.form.definition.FieldGroup;
import org.daftar.query.form.definition.FormDefinition;
import org.daftar.query.form.sending.CommandAnswer.Fault;
import org.daftar.query.form.sending.CommandAnswer.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormViewTest {

  private static final FormDefinition FINE = FactForms.of("fines").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "when, when.edtf",
    "when.edtf, when.edtf",
    "attributions[0].by, attributions[0].by",
    "attributions, attributions[0].source",
    "fields.when, when.edtf",
    "amount.sum.value, amount.sum.value",
    "fined, fined"
  })
  void putsAnErrorBesideTheFieldThatItNames(String named, String beside) {
    assertThat(refused(new Fault(named, "a-rule", "must be otherwise")).errors())
        .containsEntry(beside, "must be otherwise");
  }

  @Test
  void saysOnTopWhatNamesNoFieldOfTheForm() {
    assertThat(
            refused(
                    new Fault("", "a-rule", "the case is closed"),
                    new Fault("colour", "field-is-unknown", "is unknown"))
                .general())
        .containsExactly("the case is closed", "colour: is unknown");
  }

  @Test
  void takesTheSummaryWhereNoFaultIsNamed() {
    FormView view = FormView.refused(FINE, Values.NONE, new Refused(503, "Not now.", List.of(), List.of()), "key");

    assertThat(view.general()).containsExactly("Not now.");
  }

  @Test
  void opensAFoldedGroupThatSomebodyFilledInOrThatIsWrong() {
    FieldGroup folded = FINE.groups().stream().filter(FieldGroup::folded).findFirst().orElseThrow();

    assertThat(FormView.fresh(FINE, Values.NONE, "key").open(folded)).isFalse();
    assertThat(FormView.fresh(FINE, FormBodyTest.values("attributions[1].source", "src_b"), "key").open(folded))
        .isTrue();
    assertThat(refused(new Fault("attributions[1].by", "a-rule", "must be named")).open(folded)).isTrue();
  }

  private static FormView refused(Fault... faults) {
    return FormView.refused(FINE, Values.NONE, new Refused(422, "", List.of(faults), List.of()), "key");
  }
}
