package org.daftar.command.exhibit;

import static org.daftar.command.casefile.Facts.EXHIBIT;
import static org.daftar.command.casefile.Facts.SOURCE;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.KnownRegisters;
import org.daftar.command.reference.ReferenceRules;
import org.daftar.command.reference.Registers;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.value.LangText;
import org.junit.jupiter.api.Test;

class ExhibitTest {

  private static final ExhibitCited CITED =
      new ExhibitCited(EXHIBIT, LangText.of("A screenshot"), Optional.empty(), Optional.of(SOURCE));
  private static final Proposal PROPOSAL =
      new Proposal(CITED, "A. Lawyer", Set.of(), OptionalLong.empty(), Optional.empty());
  private static final CiteExhibit CITE = new CiteExhibit(EXHIBIT.value(), PROPOSAL);

  @Test
  void isCited() {
    given(KnownRegisters.all()).when(CITE).expectEvents(CITED);
  }

  @Test
  void isNotCitedFromASourceThatIsUnknown() {
    given(new KnownRegisters(Set.of(SOURCE), Map.of()))
        .when(CITE)
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("source-is-unknown");
  }

  @Test
  void isNotCitedTwice() {
    given(KnownRegisters.all(), CITED)
        .when(new RecordOfExhibit(EXHIBIT.value(), PROPOSAL))
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("exhibit-already-cited");
  }

  private static TestExecutor<Exhibit> given(Registers registers, ExhibitCited... happened) {
    AggregateTestFixture<Exhibit> fixture = new AggregateTestFixture<>(Exhibit.class);
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(new ReferenceRules(registers));
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    return fixture.given((Object[]) happened);
  }
}
