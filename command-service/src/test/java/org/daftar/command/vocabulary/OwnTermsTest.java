package org.daftar.command.vocabulary;

import static org.daftar.value.Vocabulary.INCIDENT_TYPE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.events.VocabularyEvent;
import org.daftar.events.VocabularyEvent.TermAdded;
import org.daftar.events.VocabularyEvent.TermRelabelled;
import org.daftar.events.VocabularyEvent.TermRestored;
import org.daftar.events.VocabularyEvent.TermWithdrawn;
import org.daftar.value.Code;
import org.junit.jupiter.api.Test;

class OwnTermsTest {

  private static final TermAdded DOXXING = added("doxxing", "doxxing", Optional.of(new Code("online-attack")));
  private static final TermWithdrawn WITHDRAWN = withdrawn("doxxing");

  @Test
  void takesATermOfTheOrganisationsOwn() {
    records(DOXXING);
    records(added("leak", "leak", Optional.of(new Code("doxxing"))), DOXXING);
  }

  @Test
  void refusesASecondTermWithACode() {
    refuses(added("raid", "storming", Optional.empty()), "term-is-there-already");
    refuses(added("doxxing", "exposure", Optional.empty()), "term-is-there-already", DOXXING);
    refuses(added("doxxing", "exposure", Optional.empty()), "term-is-there-already", DOXXING, WITHDRAWN);
  }

  @Test
  void refusesASecondTermWithALabel() {
    refuses(added("storming", "Raid", Optional.empty()), "label-is-taken");
    refuses(relabelled("raid", "Doxxing"), "label-is-taken", DOXXING);
  }

  @Test
  void takesTheLabelOfATermThatWasWithdrawn() {
    records(added("exposure", "doxxing", Optional.empty()), DOXXING, WITHDRAWN);
  }

  @Test
  void refusesABroaderTermThatIsNotInUse() {
    refuses(added("leak", "leak", Optional.of(new Code("doxing"))), "term-is-unknown", DOXXING);
    refuses(added("leak", "leak", Optional.of(new Code("doxxing"))), "term-is-withdrawn", DOXXING, WITHDRAWN);
  }

  @Test
  void givesAnyTermAnotherLabel() {
    records(relabelled("raid", "storming"));
    records(relabelled("doxxing", "exposure"), DOXXING);
  }

  @Test
  void refusesToRelabelWhatIsNotInUse() {
    refuses(relabelled("comet", "comet"), "term-is-unknown");
    refuses(relabelled("doxxing", "exposure"), "term-is-withdrawn", DOXXING, WITHDRAWN);
  }

  @Test
  void withdrawsATermThatTheOrganisationAdded() {
    records(WITHDRAWN, DOXXING);
    refuses(WITHDRAWN, "term-is-withdrawn", DOXXING, WITHDRAWN);
    refuses(WITHDRAWN, "term-is-unknown");
  }

  @Test
  void refusesToWithdrawABuiltInTerm() {
    refuses(withdrawn("raid"), "term-is-built-in");
  }

  @Test
  void restoresATermThatWasWithdrawn() {
    records(restored("doxxing"), DOXXING, WITHDRAWN);
    refuses(restored("doxxing"), "term-is-in-use", DOXXING);
    refuses(restored("raid"), "term-is-in-use");
  }

  @Test
  void refusesToRestoreATermWhoseLabelAnotherHasTaken() {
    refuses(restored("doxxing"), "label-is-taken", DOXXING, WITHDRAWN, added("exposure", "doxxing", Optional.empty()));
  }

  @Test
  void isOvertakenWhereItHasChanged() {
    when(WITHDRAWN, OptionalLong.of(99), DOXXING).expectException(Overtaken.class);
    when(WITHDRAWN, OptionalLong.of(100), DOXXING).expectEvents(WITHDRAWN);
  }

  @Test
  void hasNoVersionBeforeAnybodyChangedIt() {
    when(DOXXING, OptionalLong.of(100)).expectNoEvents().expectException(Overtaken.class);
  }

  private static void records(VocabularyEvent proposed, VocabularyEvent... happened) {
    when(proposed, OptionalLong.empty(), happened).expectSuccessfulHandlerExecution().expectEvents(proposed);
  }

  private static void refuses(VocabularyEvent proposed, String rule, VocabularyEvent... happened) {
    when(proposed, OptionalLong.empty(), happened)
        .expectNoEvents()
        .expectException(Refused.class)
        .expectExceptionMessage(rule);
  }

  private static ResultValidator<OwnTerms> when(
      VocabularyEvent proposed, OptionalLong ifMatch, VocabularyEvent... happened) {
    Proposal proposal = new Proposal(proposed, "A. Lawyer", Set.of(), ifMatch, Optional.empty());
    AggregateTestFixture<OwnTerms> fixture = new AggregateTestFixture<>(OwnTerms.class);
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    return fixture.given(List.of(happened)).when(new RecordOfVocabulary(proposed.stream(), proposal));
  }

  private static TermAdded added(String code, String label, Optional<Code> broader) {
    return new TermAdded(INCIDENT_TYPE, new Code(code), label, broader, Optional.empty(), "A term of this test.");
  }

  private static TermRelabelled relabelled(String code, String label) {
    return new TermRelabelled(INCIDENT_TYPE, new Code(code), label, "it is the word that people use");
  }

  private static TermWithdrawn withdrawn(String code) {
    return new TermWithdrawn(INCIDENT_TYPE, new Code(code), "too broad");
  }

  private static TermRestored restored(String code) {
    return new TermRestored(INCIDENT_TYPE, new Code(code), "it is needed after all");
  }
}
