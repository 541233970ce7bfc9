package org.daftar.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.LogEvent.LogOpened;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final Finding REFUSAL = Finding.refusal("refused", "field", "must be something else");
  private static final Finding CAUTION = Finding.caution("unlikely", "field", "is unlikely");
  private static final Finding OTHER_CAUTION = Finding.caution("another", "field", "is unlikely too");

  @Test
  void nothingIsAcknowledgedWhereNothingWasFound() {
    assertThat(findings().pass(acknowledging("unlikely"))).isEqualTo(new Authorship("A. Lawyer", List.of()));
  }

  @Test
  void aCautionPassesWhenItIsAcknowledged() {
    assertThat(findings(CAUTION).pass(acknowledging("unlikely", "never-raised")))
        .isEqualTo(new Authorship("A. Lawyer", List.of("unlikely")));
  }

  @Test
  void acknowledgedCautionsAreSorted() {
    assertThat(findings(CAUTION, OTHER_CAUTION).pass(acknowledging("unlikely", "another")).acknowledged())
        .containsExactly("another", "unlikely");
  }

  @Test
  void aCautionThatIsNotAcknowledgedStopsIt() {
    assertThatThrownBy(() -> findings(CAUTION, OTHER_CAUTION).pass(acknowledging("another")))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> assertThat(refused.findings()).containsExactly(CAUTION))
        .satisfies(refused -> assertThat(refused.canBeAcknowledged()).isTrue());
  }

  @Test
  void aRefusalCannotBeAcknowledged() {
    assertThatThrownBy(() -> findings(REFUSAL).pass(acknowledging("refused")))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> assertThat(refused.canBeAcknowledged()).isFalse());
  }

  @Test
  void refusalsComeBeforeCautions() {
    assertThatThrownBy(() -> findings(CAUTION, REFUSAL).pass(acknowledging()))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> assertThat(refused.findings()).containsExactly(REFUSAL, CAUTION));
  }

  private static Findings findings(Finding... found) {
    return Findings.of(Stream.of(found));
  }

  private static Proposal acknowledging(String... rules) {
    return new Proposal(new LogOpened("any"), "A. Lawyer", Set.of(rules), OptionalLong.empty(), Optional.empty());
  }
}
