package org.daftar.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daftar.command.casefile.rules.CaseRules;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Finding.Severity;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.KnownRegisters;
import org.daftar.command.reference.Registers;
import org.daftar.events.CaseEvent;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.identity.Identifier;
import org.daftar.identity.PartyId;
import org.daftar.workday.PublicHolidays;
import org.hamcrest.CustomTypeSafeMatcher;

/** Given what stands on the record of a case, when something is proposed, then that is recorded or refused. */
final class CaseScene {

  private final List<Object> given = new ArrayList<>(List.of(Facts.opened()));
  private Registers registers = KnownRegisters.all();

  static CaseScene given(CaseEvent... events) {
    CaseScene scene = new CaseScene();
    Collections.addAll(scene.given, events);
    return scene;
  }

  CaseScene butNotKnowing(Identifier unknown) {
    registers = new KnownRegisters(Set.of(unknown), Map.of());
    return this;
  }

  CaseScene withMerged(PartyId duplicate, PartyId into) {
    registers = new KnownRegisters(Set.of(), Map.of(duplicate, into));
    return this;
  }

  /** The event is recorded as it was proposed, without anything to acknowledge. */
  void records(CaseEvent proposed) {
    records(proposed, proposed);
  }

  /** Another event is recorded than was proposed. */
  void records(CaseEvent proposed, CaseEvent recorded) {
    when(proposed, Set.of(), OptionalLong.empty()).expectSuccessfulHandlerExecution().expectEvents(recorded);
  }

  /** The rule refuses it, and acknowledging does not help. */
  void refuses(CaseEvent proposed, String rule, String field) {
    Finding finding = onlyFinding(proposed, Set.of(rule));
    assertThat(finding)
        .extracting(Finding::severity, Finding::rule, Finding::field)
        .containsExactly(Severity.REFUSAL, rule, field);
    assertThat(finding.message()).isNotBlank();
  }

  /** The rule cautions against it, and lets it pass once that is acknowledged. */
  void cautions(CaseEvent proposed, String rule, String field) {
    assertThat(onlyFinding(proposed, Set.of("another-rule")))
        .extracting(Finding::severity, Finding::rule, Finding::field)
        .containsExactly(Severity.CAUTION, rule, field);
    when(proposed, Set.of(rule), OptionalLong.empty()).expectSuccessfulHandlerExecution().expectEvents(proposed);
  }

  /** All that is found against it. */
  AbstractListAssert<?, ?, Finding, ?> finds(CaseEvent proposed) {
    return assertThat(findings(proposed, Set.of()));
  }

  ResultValidator<Case> when(CaseEvent proposed, Set<String> acknowledged, OptionalLong ifMatch) {
    Proposal proposal = new Proposal(proposed, "A. Lawyer", acknowledged, ifMatch, Optional.empty());
    return fixture().given(given).when(new RecordInCase(proposed.stream(), proposal));
  }

  private Finding onlyFinding(CaseEvent proposed, Set<String> acknowledged) {
    List<Finding> findings = findings(proposed, acknowledged);
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private List<Finding> findings(CaseEvent proposed, Set<String> acknowledged) {
    List<Finding> findings = new ArrayList<>();
    when(proposed, acknowledged, OptionalLong.empty())
        .expectNoEvents()
        .expectException(
            new CustomTypeSafeMatcher<Refused>("a refusal") {
              @Override
              protected boolean matchesSafely(Refused refused) {
                return findings.addAll(refused.findings());
              }
            });
    return findings;
  }

  private AggregateTestFixture<Case> fixture() {
    AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);
    Amendments amendments = new Amendments(new EventCodec(new EventCatalogue()));
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(new CaseRules(registers, new PublicHolidays(), amendments));
    fixture.registerInjectableResource(amendments);
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    return fixture;
  }
}
