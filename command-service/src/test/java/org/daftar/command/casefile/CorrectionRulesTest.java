package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.annulled;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.frozen;
import static org.daftar.command.casefile.Facts.lifted;
import static org.daftar.command.casefile.Facts.on;
import static org.daftar.command.casefile.Facts.paid;
import static org.daftar.command.casefile.Facts.undated;

import java.util.Map;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.codec.EventJson;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectionRulesTest {

  private static final EntryId ENTRY = entry("a");
  private static final EntryId OTHER = entry("b");
  private static final EntryId THIRD = entry("c");

  @Test
  void correctsAField() {
    given(charge(ENTRY, ACTIVIST)).records(correct("accused", text(LAWYER.value())));
  }

  @Test
  void emptiesAField() {
    given(charge(ENTRY, ACTIVIST), correct("place", "\"Almaty\"")).records(correct("place", "null"));
  }

  @Test
  void refusesToEmptyAFieldThatMustBeThere() {
    given(charge(ENTRY, ACTIVIST)).refuses(correct("accused", "null"), "field-is-missing", "fields.accused");
  }

  @Test
  void refusesAFieldThatTheEntryDoesNotHave() {
    given(charge(ENTRY, ACTIVIST)).refuses(correct("amount", "{}"), "field-is-unknown", "fields.amount");
  }

  @Test
  void refusesAValueThatTheFieldCannotHave() {
    given(charge(ENTRY, ACTIVIST)).refuses(correct("when", "\"2019-13\""), "date-is-not-edtf", "fields.when");
  }

  @Test
  void refusesAnAmountWithoutACurrency() {
    given(fine(ENTRY))
        .refuses(
            correct("amount", "{\"sum\": {\"value\": \"3\"}}"),
            "amount-without-currency",
            "fields.amount.sum.currency");
  }

  @Test
  void refusesToCorrectTheIdentityOfAnEntry() {
    given(charge(ENTRY, ACTIVIST))
        .refuses(correct("entry", text(OTHER.value())), "identity-cannot-be-corrected", "fields.entry");
  }

  @Test
  void refusesToCorrectTheCaseOfAnEntry() {
    given(charge(ENTRY, ACTIVIST))
        .refuses(correct("caseId", text(Facts.OTHER_CASE.value())), "identity-cannot-be-corrected", "fields.caseId");
  }

  @Test
  void refusesACorrectionThatChangesNothing() {
    given(charge(ENTRY, ACTIVIST))
        .refuses(correct("accused", text(ACTIVIST.value())), "correction-changes-nothing", "fields");
  }

  @Test
  void refusesToNameAPartyThatIsUnknown() {
    given(charge(ENTRY, ACTIVIST))
        .butNotKnowing(LAWYER)
        .refuses(correct("accused", text(LAWYER.value())), "party-is-unknown", "fields.accused");
  }

  @Test
  void refusesToNameAPartyThatWasMerged() {
    given(charge(ENTRY, ACTIVIST))
        .withMerged(LAWYER, Facts.party("z"))
        .refuses(correct("complainant", text(LAWYER.value())), "party-is-merged", "fields.complainant");
  }

  @Test
  void correctsAnEntryWhosePartyWasMergedSince() {
    given(charge(ENTRY, ACTIVIST)).withMerged(ACTIVIST, LAWYER).records(correct("place", "\"Almaty\""));
  }

  @Test
  void refusesToCorrectALiftingToARestraintThatWasLifted() {
    given(frozen(ENTRY), frozen(OTHER), lifted(THIRD, ENTRY), lifted(entry("d"), OTHER))
        .refuses(correct(THIRD, "restraint", text(OTHER.value())), "restraint-already-lifted", "fields.restraint");
  }

  @Test
  void correctsALiftingThatStands() {
    given(frozen(ENTRY), lifted(THIRD, ENTRY)).records(correct(THIRD, "place", "\"Almaty\""));
  }

  @Test
  void doesNotCautionAgainAgainstWhatAnEntryWasAcceptedWith() {
    given(fine(ENTRY), annulled(OTHER, ENTRY), paid(THIRD, ENTRY)).records(correct(THIRD, "place", "\"Almaty\""));
  }

  @Test
  void cautionsAgainstADateBeforeTheFirstEvent() {
    given(charge(OTHER, ACTIVIST, on("2019-03")), charge(ENTRY, ACTIVIST, undated()))
        .cautions(correct("when", "\"2018\""), "dated-before-the-first-event", "fields.when");
  }

  @Test
  void correctsTheDateOfTheFirstEventToAnEarlierOne() {
    given(charge(ENTRY, ACTIVIST, on("2019-03"))).records(correct("when", "\"2018\""));
  }

  @Test
  void refusesASourceBesideTheMarkThatThereIsNone() {
    given(charge(ENTRY, ACTIVIST)).finds(correct("unsourced", "true")).hasSize(1);
  }

  private static EntryCorrected correct(String field, String json) {
    return correct(ENTRY, field, json);
  }

  private static EntryCorrected correct(EntryId entry, String field, String json) {
    JsonNode value = EventJson.mapper().readTree(json);
    return new EntryCorrected(CASE, entry, Map.of(field, value), "a slip");
  }

  private static String text(String value) {
    return '"' + value + '"';
  }
}
