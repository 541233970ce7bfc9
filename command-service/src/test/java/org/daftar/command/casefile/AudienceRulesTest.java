package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.fine;
import static org.daftar.command.casefile.Facts.paid;

import java.util.List;
import java.util.Map;
import org.daftar.events.AudienceEvent.EntryMadeConfidential;
import org.daftar.events.AudienceEvent.EntryOpened;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.EntryEvent.EntryMovedAway;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.events.ExportEvent.Format;
import org.daftar.identity.EntryId;
import org.junit.jupiter.api.Test;

class AudienceRulesTest {

  private static final EntryId ENTRY = entry("a");
  private static final EntryId OTHER = entry("b");
  private static final EntryMadeConfidential CONFIDENTIAL =
      new EntryMadeConfidential(CASE, ENTRY, "a witness is named");
  private static final EntryOpened OPENED = new EntryOpened(CASE, ENTRY, "the witness is safe");
  private static final EntrySharedHere SHARED_HERE =
      new EntrySharedHere(CASE, ENTRY, OTHER_CASE, "charge-filed.1", Map.of(), "the same search");

  @Test
  void makesAnEntryConfidential() {
    given(charge(ENTRY, ACTIVIST)).records(CONFIDENTIAL);
  }

  /** It still stands in chronologies, and may have been retracted because of what it names. */
  @Test
  void makesARetractedEntryConfidential() {
    given(charge(ENTRY, ACTIVIST), new EntryRetracted(CASE, ENTRY, "an error")).records(CONFIDENTIAL);
  }

  @Test
  void refusesToMakeAnEntryConfidentialThatIsNotOnTheRecord() {
    given().refuses(CONFIDENTIAL, "entry-not-on-record", "entry");
  }

  @Test
  void refusesToMakeAnEntryConfidentialWhereItNoLongerIs() {
    given(charge(ENTRY, ACTIVIST), new EntryMovedAway(CASE, ENTRY, OTHER_CASE, "it belongs there"))
        .refuses(CONFIDENTIAL, "entry-was-moved", "entry");
  }

  @Test
  void refusesToMakeAnEntryConfidentialTwice() {
    given(charge(ENTRY, ACTIVIST), CONFIDENTIAL).refuses(CONFIDENTIAL, "entry-already-confidential", "entry");
  }

  @Test
  void makesAnEntryConfidentialAgain() {
    given(charge(ENTRY, ACTIVIST), CONFIDENTIAL, OPENED).records(CONFIDENTIAL);
  }

  @Test
  void refusesToOpenWhatIsOpen() {
    given(charge(ENTRY, ACTIVIST)).refuses(OPENED, "entry-is-not-confidential", "entry");
  }

  @Test
  void cautionsThatOthersTellOfAConfidentialEntry() {
    given(fine(ENTRY), paid(OTHER, ENTRY)).cautions(CONFIDENTIAL, "others-tell-of-confidential-entry", "entry");
  }

  @Test
  void doesNotCautionWhereThoseAreConfidentialToo() {
    given(fine(ENTRY), paid(OTHER, ENTRY), new EntryMadeConfidential(CASE, OTHER, "a witness")).records(CONFIDENTIAL);
  }

  @Test
  void refusesToHandOutAConfidentialEntry() {
    given(charge(ENTRY, ACTIVIST), charge(OTHER, ACTIVIST), CONFIDENTIAL)
        .refuses(exporting(OTHER, ENTRY), "entry-is-confidential", "entries[1]");
  }

  @Test
  void handsOutAnEntryThatWasOpened() {
    given(charge(ENTRY, ACTIVIST), CONFIDENTIAL, OPENED).records(exporting(ENTRY));
  }

  @Test
  void refusesACopyThatNoCaseSent() {
    given().refuses(SHARED_HERE, "sharing-starts-where-the-entry-is", "from");
  }

  @Test
  void refusesWhatHappensToAnEntryThatOnlyStandsHereToo() {
    given(SHARED_HERE).refuses(CONFIDENTIAL, "entry-is-shared-here", "entry");
  }

  @Test
  void refusesToRelyOnAnEntryThatOnlyStandsHereToo() {
    given(SHARED_HERE).refuses(paid(OTHER, ENTRY), "entry-is-shared-here", "fine");
  }

  private static ChronologyExported exporting(EntryId... entries) {
    return new ChronologyExported(CASE, "a court", "an appeal", Format.HTML, 5, List.of(entries), List.of());
  }
}
