package org.daftar.command.source;

import static org.daftar.command.casefile.Facts.SOURCE;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.KnownRegisters;
import org.daftar.date.FuzzyDate;
import org.daftar.events.SourceEvent;
import org.daftar.events.SourceEvent.SourceGraded;
import org.daftar.events.SourceEvent.SourceKind;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.SourceEvent.SourceSuperseded;
import org.daftar.identity.SourceId;
import org.daftar.value.Grading;
import org.daftar.value.LangText;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final SourceId LATER = new SourceId("src_" + "l".repeat(26));
  private static final SourceRecorded RECORDED =
      new SourceRecorded(
          SOURCE,
          SourceKind.PRESS,
          LangText.of("An article"),
          Optional.empty(),
          Optional.empty(),
          FuzzyDate.of("2020"),
          Optional.empty(),
          Optional.empty());

  @Test
  void isRecorded() {
    fixture()
        .givenNoPriorActivity()
        .when(new RecordSource(SOURCE.value(), proposal(RECORDED, OptionalLong.empty())))
        .expectEvents(RECORDED);
  }

  @Test
  void isNotRecordedTwice() {
    when(RECORDED, OptionalLong.empty())
        .expectException(Refused.class)
        .expectExceptionMessage("source-already-recorded");
  }

  @Test
  void isGradedAndGradedAnew() {
    when(graded("B2"), OptionalLong.empty()).expectEvents(graded("B2"));
    when(graded("C3"), OptionalLong.empty(), graded("B2")).expectEvents(graded("C3"));
  }

  @Test
  void isNotGradedTheSameTwice() {
    when(graded("B2"), OptionalLong.empty(), graded("B2"))
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage("grading-stands-already");
  }

  @Test
  void isSupersededByAnother() {
    when(superseded(LATER), OptionalLong.empty()).expectEvents(superseded(LATER));
  }

  @Test
  void isNotSupersededTwiceNorByItself() {
    assertRefused(superseded(LATER), "source-already-superseded", superseded(LATER));
    assertRefused(superseded(SOURCE), "source-supersedes-itself");
  }

  @Test
  void isStillGradedOnceItIsSuperseded() {
    when(graded("B2"), OptionalLong.empty(), superseded(LATER)).expectEvents(graded("B2"));
  }

  @Test
  void isOvertakenWhereItHasChanged() {
    when(graded("C3"), OptionalLong.of(100), graded("B2")).expectException(Overtaken.class);
    when(graded("C3"), OptionalLong.of(101), graded("B2")).expectEvents(graded("C3"));
  }

  private static SourceSuperseded superseded(SourceId by) {
    return new SourceSuperseded(SOURCE, by, "a corrected edition");
  }

  private static void assertRefused(SourceEvent proposed, String rule, SourceEvent... happened) {
    when(proposed, OptionalLong.empty(), happened)
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage(rule);
  }

  private static SourceGraded graded(String grading) {
    return new SourceGraded(SOURCE, Grading.of(grading), "its record");
  }

  private static ResultValidator<Source> when(SourceEvent proposed, OptionalLong ifMatch, SourceEvent... happened) {
    return fixture()
        .given(RECORDED)
        .andGiven((Object[]) happened)
        .when(new RecordOfSource(SOURCE.value(), proposal(proposed, ifMatch)));
  }

  private static Proposal proposal(SourceEvent event, OptionalLong ifMatch) {
    return new Proposal(event, "A. Lawyer", Set.of(), ifMatch, Optional.empty());
  }

  private static AggregateTestFixture<Source> fixture() {
    AggregateTestFixture<Source> fixture = new AggregateTestFixture<>(Source.class);
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(new SourceRules(KnownRegisters.all()));
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    return fixture;
  }
}
