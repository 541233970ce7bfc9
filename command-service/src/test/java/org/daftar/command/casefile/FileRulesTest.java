package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.OTHER_CASE;

import java.util.Optional;
import org.daftar.date.FuzzyDate;
import org.daftar.events.CaseFileEvent.CaseClosed;
import org.daftar.events.CaseFileEvent.CaseLinked;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.CaseFileEvent.CaseReopened;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.identity.CaseId;
import org.daftar.value.LangText;
import org.daftar.value.Role;
import org.junit.jupiter.api.Test;

class FileRulesTest {

  private static final CaseClosed CLOSED =
      new CaseClosed(Facts.CASE, FuzzyDate.of("2022"), "The last sentence was served.");
  private static final CaseReopened REOPENED =
      new CaseReopened(Facts.CASE, FuzzyDate.of("2023"), "The supreme court remitted it.");

  private static final Role ACCUSED = new Role("accused");
  private static final PartyJoined JOINED = new PartyJoined(CASE, ACTIVIST, ACCUSED);
  private static final PartyLeft LEFT = new PartyLeft(CASE, ACTIVIST, ACCUSED, "no longer accused");
  private static final CaseReferenceAssigned REFERENCE = new CaseReferenceAssigned(CASE, "1-23/45", Optional.empty());

  @Test
  void refusesToOpenACaseThatIsOpen() {
    given().refuses(Facts.opened(), "case-already-open", "caseId");
  }

  @Test
  void recordsAnotherTitle() {
    given().records(new CaseRenamed(CASE, LangText.of("Another title"), "it was ambiguous"));
  }

  @Test
  void recordsWhoTakesPart() {
    given().records(JOINED);
  }

  @Test
  void recordsAnotherRoleOfSomebodyWhoTakesPart() {
    given(JOINED).records(new PartyJoined(CASE, ACTIVIST, new Role("defence-lawyer")));
  }

  @Test
  void refusesAPartyThatTakesPartInThatRole() {
    given(JOINED).refuses(JOINED, "party-already-joined", "party");
  }

  @Test
  void recordsThatSomebodyWhoLeftJoinedAgain() {
    given(JOINED, LEFT).records(JOINED);
  }

  @Test
  void recordsThatSomebodyLeft() {
    given(JOINED).records(LEFT);
  }

  @Test
  void recordsThatAPartyLeftThatWasMergedSince() {
    given(JOINED).withMerged(ACTIVIST, LAWYER).records(LEFT);
  }

  @Test
  void refusesThatSomebodyLeftWhoHadNotJoined() {
    given().refuses(LEFT, "party-has-not-joined", "party");
  }

  @Test
  void recordsALinkToAnotherCase() {
    given().records(linkTo(OTHER_CASE));
  }

  @Test
  void refusesALinkOfACaseToItself() {
    given().refuses(linkTo(CASE), "case-linked-to-itself", "to");
  }

  @Test
  void refusesTheSameLinkTwice() {
    given(linkTo(OTHER_CASE)).refuses(linkTo(OTHER_CASE), "case-already-linked", "to");
  }

  @Test
  void refusesALinkToACaseThatIsNotOpen() {
    given().butNotKnowing(OTHER_CASE).refuses(linkTo(OTHER_CASE), "case-is-unknown", "to");
  }

  @Test
  void recordsSeveralReferences() {
    given(REFERENCE).records(new CaseReferenceAssigned(CASE, "6-78/90", Optional.empty()));
  }

  @Test
  void refusesTheSameReferenceTwice() {
    given(REFERENCE).refuses(REFERENCE, "reference-already-assigned", "reference");
  }

  private static CaseLinked linkTo(CaseId to) {
    return new CaseLinked(CASE, to, CaseLinked.Relation.SAME_FACTS);
  }

  @Test
  void recordsThatACaseIsClosedAndReopenedAndClosedAgain() {
    given().records(CLOSED);
    given(CLOSED).records(REOPENED);
    given(CLOSED, REOPENED).records(CLOSED);
  }

  @Test
  void refusesToCloseAClosedCase() {
    given(CLOSED).refuses(CLOSED, "case-already-closed", "caseId");
  }

  @Test
  void refusesToReopenACaseThatIsOpen() {
    given().refuses(REOPENED, "case-is-not-closed", "caseId");
    given(CLOSED, REOPENED).refuses(REOPENED, "case-is-not-closed", "caseId");
  }

  @Test
  void cautionsAgainstANewEntryInAClosedCase() {
    given(CLOSED).cautions(Facts.fine(Facts.entry("a")), "case-is-closed", "caseId");
  }

  @Test
  void recordsANewEntryInAReopenedCase() {
    given(CLOSED, REOPENED).records(Facts.fine(Facts.entry("a")));
  }

  @Test
  void recordsTheRetractionOfAnEntryOfAClosedCase() {
    given(Facts.fine(Facts.entry("a")), CLOSED).records(new EntryRetracted(Facts.CASE, Facts.entry("a"), "an error"));
  }
}
