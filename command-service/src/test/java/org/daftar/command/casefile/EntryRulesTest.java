package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.EXHIBIT;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.paid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.EntryEvent;
import org.daftar.events.EntryEvent.DisputeSettled;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.EntryEvent.EntryDisputed;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.EntryEvent.EntryTagged;
import org.daftar.events.EntryEvent.EntryVerified;
import org.daftar.events.EntryEvent.ExhibitAttached;
import org.daftar.identity.EntryId;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.StringNode;

class EntryRulesTest {

  private static final EntryId ENTRY = entry("a");
  private static final EntryId OTHER = entry("b");
  private static final EntryDisputed DISPUTED =
      new EntryDisputed(CASE, ENTRY, Standing.Position.DISPUTED_BY_US, Optional.empty(), "it was another day");
  private static final DisputeSettled SETTLED =
      new DisputeSettled(CASE, ENTRY, Standing.Position.UNDISPUTED, "the court's record");
  private static final ExhibitAttached ATTACHED = new ExhibitAttached(CASE, ENTRY, EXHIBIT);
  private static final EntryRetracted RETRACTED = new EntryRetracted(CASE, ENTRY, "an error");

  static Stream<EntryEvent> aboutAnEntry() {
    return Stream.of(
        new EntryCorrected(CASE, ENTRY, Map.of("place", new StringNode("Almaty")), "a slip"),
        DISPUTED,
        new EntryVerified(CASE, ENTRY, new Standing.Verification("A. Colleague", "read the judgment")),
        new EntryTagged(CASE, ENTRY, List.of(new Tag("key-fact")), List.of()),
        ATTACHED,
        RETRACTED);
  }

  @ParameterizedTest
  @MethodSource("aboutAnEntry")
  void recordsWhatHappensToAnEntry(EntryEvent event) {
    given(charge(ENTRY, ACTIVIST)).records(event);
  }

  @ParameterizedTest
  @MethodSource("aboutAnEntry")
  void refusesWhatHappensToAnEntryThatIsNotOnTheRecord(EntryEvent event) {
    given(charge(OTHER, ACTIVIST)).refuses(event, "entry-not-on-record", "entry");
  }

  @ParameterizedTest
  @MethodSource("aboutAnEntry")
  void refusesWhatHappensToARetractedEntry(EntryEvent event) {
    given(charge(ENTRY, ACTIVIST), RETRACTED).refuses(event, "entry-was-retracted", "entry");
  }

  @ParameterizedTest
  @MethodSource("aboutAnEntry")
  void refusesWhatHappensToAnEntryThatWasMoved(EntryEvent event) {
    given(charge(ENTRY, ACTIVIST), new EntryMovedAway(CASE, ENTRY, OTHER_CASE, "it belongs there"))
        .refuses(event, "entry-was-moved", "entry");
  }

  @Test
  void refusesANewEntryUnderAnIdentifierThatIsUsed() {
    given(charge(ENTRY, ACTIVIST)).refuses(fine(ENTRY), "entry-already-on-record", "entry");
  }

  @Test
  void settlesADispute() {
    given(charge(ENTRY, ACTIVIST), DISPUTED).records(SETTLED);
  }

  @Test
  void refusesToSettleWhatNobodyDisputes() {
    given(charge(ENTRY, ACTIVIST)).refuses(SETTLED, "entry-is-not-disputed", "entry");
  }

  @Test
  void refusesToSettleADisputeTwice() {
    given(charge(ENTRY, ACTIVIST), DISPUTED, SETTLED).refuses(SETTLED, "entry-is-not-disputed", "entry");
  }

  @Test
  void refusesToAttachAnExhibitTwice() {
    given(charge(ENTRY, ACTIVIST), ATTACHED).refuses(ATTACHED, "exhibit-already-attached", "exhibit");
  }

  @Test
  void refusesToAttachAnExhibitThatIsUnknown() {
    given(charge(ENTRY, ACTIVIST)).butNotKnowing(EXHIBIT).refuses(ATTACHED, "exhibit-is-unknown", "exhibit");
  }

  @Test
  void refusesToTagWithoutTags() {
    given(charge(ENTRY, ACTIVIST))
        .refuses(new EntryTagged(CASE, ENTRY, List.of(), List.of()), "tagging-without-tags", "added");
  }

  @Test
  void cautionsAgainstRetractingWhatOthersRelyOn() {
    given(fine(ENTRY), paid(OTHER, ENTRY)).cautions(RETRACTED, "others-rely-on-entry", "entry");
  }

  @Test
  void retractsWhatOnlyARetractedEntryReliesOn() {
    given(fine(ENTRY), paid(OTHER, ENTRY), new EntryRetracted(CASE, OTHER, "an error")).records(RETRACTED);
  }

  @Test
  void refusesAnArrivalThatNoCaseSent() {
    given()
        .refuses(
            new EntryMovedHere(CASE, ENTRY, OTHER_CASE, "fine-imposed.1", Map.of(), false, "it belongs here"),
            "move-starts-where-the-entry-is",
            "from");
  }
}
