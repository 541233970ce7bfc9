package org.daftar.command.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.LAWYER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daftar.command.casefile.Facts;
import org.daftar.command.recording.Finding;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Positions;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Refused;
import org.daftar.command.reference.KnownRegisters;
import org.daftar.command.reference.Registers;
import org.daftar.date.FuzzyDate;
import org.daftar.events.ConsentEvent.ConsentGiven;
import org.daftar.events.ConsentEvent.ConsentWithdrawn;
import org.daftar.events.ConsentEvent.Use;
import org.daftar.events.PartyEvent;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyProtected;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.PartyEvent.PartyRelated;
import org.daftar.events.PartyEvent.PartyRelated.Relation;
import org.daftar.events.PartyEvent.PartySplit;
import org.daftar.events.PartyEvent.PartyType;
import org.daftar.identity.PartyId;
import org.daftar.value.LangText;
import org.daftar.value.NameForm;
import org.daftar.value.PersonName;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

class PartyTest {

  private static final PartyRegistered REGISTERED =
      new PartyRegistered(
          ACTIVIST, PartyType.PERSON, PersonName.of("A. Person"), Optional.empty(), Optional.empty(), Optional.empty());
  private static final PartyDescribed DESCRIBED = new PartyDescribed(ACTIVIST, LangText.of("An activist"));
  private static final PartyMerged MERGED = new PartyMerged(ACTIVIST, LAWYER, "the same person");

  private static final PartySplit SPLIT = new PartySplit(ACTIVIST, LAWYER, "they are two after all");

  private Registers registers = KnownRegisters.all();

  @Test
  void isRegistered() {
    fixture()
        .givenNoPriorActivity()
        .when(new RegisterParty(ACTIVIST.value(), proposal(REGISTERED, OptionalLong.empty())))
        .expectEvents(REGISTERED);
  }

  @Test
  void isNotRegisteredTwice() {
    assertRefused(REGISTERED, "party-already-registered", "partyId");
  }

  @Test
  void isDescribedAndProtected() {
    assertRecorded(DESCRIBED);
    assertRecorded(new PartyProtected(ACTIVIST, "a relative", "there were threats"));
  }

  @Test
  void getsAnotherFormOfItsName() {
    assertRecorded(named("Б. Адам"));
  }

  @Test
  void doesNotGetAFormOfItsNameThatItHas() {
    assertRefused(named("A. Person"), "name-form-stands-twice", "form.text");
    assertRefused(named("Б. Адам"), "name-form-stands-twice", "form.text", named("Б. Адам"));
  }

  @Test
  void isMergedWithItsDuplicate() {
    assertRecorded(MERGED);
  }

  @Test
  void isNotMergedIntoItself() {
    assertRefused(new PartyMerged(ACTIVIST, ACTIVIST, "a slip"), "party-merged-into-itself", "into");
  }

  @Test
  void isNotMergedIntoAPartyThatIsUnknown() {
    registers = new KnownRegisters(Set.of(LAWYER), Map.of());
    assertRefused(MERGED, "party-is-unknown", "into");
  }

  @Test
  void isNotMergedIntoAPartyThatWasMerged() {
    registers = new KnownRegisters(Set.of(), Map.of(LAWYER, Facts.party("z")));
    assertRefused(MERGED, "party-is-merged", "into");
  }

  @Test
  void takesNothingMoreOnceItWasMerged() {
    assertRefused(DESCRIBED, "party-is-merged", "partyId", MERGED);
    assertRefused(MERGED, "party-is-merged", "partyId", MERGED);
  }

  @Test
  void isSplitAgainAndTakesNewEntriesThen() {
    assertRecorded(SPLIT, MERGED);
    assertRecorded(DESCRIBED, MERGED, SPLIT);
    assertRecorded(MERGED, MERGED, SPLIT);
  }

  @Test
  void isNotSplitWhereItWasNeverMerged() {
    assertRefused(SPLIT, "party-is-not-merged", "partyId");
    assertRefused(SPLIT, "party-is-not-merged", "partyId", MERGED, SPLIT);
  }

  @Test
  void isNotSplitFromAnotherRecordThanItWasMergedWith() {
    PartySplit fromAnother = new PartySplit(ACTIVIST, Facts.party("z"), "they are two");

    assertRefused(fromAnother, "split-from-another-record", "from", MERGED);
  }

  @Test
  void isRelatedToAnotherParty() {
    assertRecorded(related(LAWYER, Relation.LAWYER_OF));
    assertRecorded(related(LAWYER, Relation.SPOUSE), related(LAWYER, Relation.COLLEAGUE));
  }

  @Test
  void isNotRelatedToItselfNorTwiceNorToAPartyThatIsUnknown() {
    assertRefused(related(ACTIVIST, Relation.SIBLING), "party-related-to-itself", "to");
    assertRefused(
        related(LAWYER, Relation.SPOUSE), "relation-already-on-record", "relation", related(LAWYER, Relation.SPOUSE));
    registers = new KnownRegisters(Set.of(LAWYER), Map.of());
    assertRefused(related(LAWYER, Relation.SPOUSE), "party-is-unknown", "to");
  }

  @Test
  void allowsEachUseToEachMechanismByItself() {
    assertRecorded(given("UN Special Procedures", Use.ANONYMOUS));
    assertRecorded(given("UN Special Procedures", Use.NAMED_IN_PUBLIC), given("UN Special Procedures", Use.ANONYMOUS));
    assertRecorded(given("Human Rights Committee", Use.ANONYMOUS), given("UN Special Procedures", Use.ANONYMOUS));
  }

  @Test
  void doesNotAllowTwiceHoweverTheNameOfTheBodyIsWritten() {
    assertRefused(
        given("un special procedures ", Use.ANONYMOUS),
        "consent-already-given",
        "use",
        given("UN Special Procedures", Use.ANONYMOUS));
  }

  @Test
  void withdrawsWhatItAllowedAndMayAllowItAgain() {
    ConsentGiven given = given("UN Special Procedures", Use.ANONYMOUS);
    ConsentWithdrawn withdrawn = withdrawn("UN Special Procedures", Use.ANONYMOUS);

    assertRecorded(withdrawn, given);
    assertRecorded(given, given, withdrawn);
  }

  @Test
  void isCautionedWhereItWithdrawsWhatItNeverAllowed() {
    assertRefused(
        withdrawn("UN Special Procedures", Use.NAMED_IN_PUBLIC),
        "consent-never-given",
        "use",
        given("UN Special Procedures", Use.ANONYMOUS));
  }

  @Test
  void isOvertakenWhereItHasChanged() {
    when(DESCRIBED, OptionalLong.of(99)).expectException(Overtaken.class);
    when(DESCRIBED, OptionalLong.of(100)).expectEvents(DESCRIBED);
  }

  private static PartyNameAdded named(String form) {
    return new PartyNameAdded(ACTIVIST, new NameForm(form, NameForm.Kind.ALIAS, Optional.empty()));
  }

  private static PartyRelated related(PartyId to, Relation relation) {
    return new PartyRelated(ACTIVIST, to, relation, Optional.empty(), Optional.empty());
  }

  private static ConsentGiven given(String mechanism, Use use) {
    return new ConsentGiven(ACTIVIST, mechanism, use, FuzzyDate.of("2026-08"), "in a letter", Optional.empty());
  }

  private static ConsentWithdrawn withdrawn(String mechanism, Use use) {
    return new ConsentWithdrawn(ACTIVIST, mechanism, use, FuzzyDate.of("2026-09"), "by telephone", Optional.empty());
  }

  private void assertRecorded(PartyEvent proposed, PartyEvent... happened) {
    when(proposed, OptionalLong.empty(), happened).expectSuccessfulHandlerExecution().expectEvents(proposed);
  }

  private void assertRefused(PartyEvent proposed, String rule, String field, PartyEvent... happened) {
    List<Finding> findings = new ArrayList<>();
    when(proposed, OptionalLong.empty(), happened)
        .expectNoEvents()
        .expectException(
            new CustomTypeSafeMatcher<Refused>("a refusal") {
              @Override
              protected boolean matchesSafely(Refused refused) {
                return findings.addAll(refused.findings());
              }
            });
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo(rule))
        .satisfies(finding -> assertThat(finding.field()).isEqualTo(field));
  }

  private ResultValidator<Party> when(PartyEvent proposed, OptionalLong ifMatch, PartyEvent... happened) {
    return fixture()
        .given(REGISTERED)
        .andGiven((Object[]) happened)
        .when(new RecordOfParty(ACTIVIST.value(), proposal(proposed, ifMatch)));
  }

  private static Proposal proposal(PartyEvent event, OptionalLong ifMatch) {
    return new Proposal(event, "A. Lawyer", Set.of(), ifMatch, Optional.empty());
  }

  private AggregateTestFixture<Party> fixture() {
    AggregateTestFixture<Party> fixture = new AggregateTestFixture<>(Party.class);
    Positions positions = (stream, sequence) -> 100 + sequence;
    fixture.registerInjectableResource(new PartyRules(registers));
    fixture.registerInjectableResource(positions);
    fixture.setReportIllegalStateChange(false);
    return fixture;
  }
}
