package org.daftar.command.casefile;

import static org.daftar.command.casefile.CaseScene.given;
import static org.daftar.command.casefile.Facts.ACTIVIST;
import static org.daftar.command.casefile.Facts.CASE;
import static org.daftar.command.casefile.Facts.LAWYER;
import static org.daftar.command.casefile.Facts.OTHER_CASE;
import static org.daftar.command.casefile.Facts.SOURCE;
import static org.daftar.command.casefile.Facts.charge;
import static org.daftar.command.casefile.Facts.entry;
import static org.daftar.command.casefile.Facts.undated;

import java.util.List;
import java.util.Optional;
import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.events.ExportEvent.Format;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.identity.EntryId;
import org.daftar.value.IncidentType;
import org.junit.jupiter.api.Test;

class MentionedTest {

  private static final EntryId ENTRY = entry("a");
  private static final IncidentReported INCIDENT =
      new IncidentReported(
          CASE,
          ENTRY,
          undated(),
          new IncidentType("threat"),
          List.of(ACTIVIST, LAWYER),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(OTHER_CASE));

  @Test
  void recordsAFactWhoseEveryNameIsKnown() {
    given().records(INCIDENT);
  }

  @Test
  void refusesAPartyThatIsNotRegistered() {
    given().butNotKnowing(LAWYER).refuses(INCIDENT, "party-is-unknown", "against[1]");
  }

  @Test
  void refusesASourceThatIsNotRecorded() {
    given().butNotKnowing(SOURCE).refuses(INCIDENT, "source-is-unknown", "attributions[0].source");
  }

  @Test
  void refusesACaseThatIsNotOpen() {
    given().butNotKnowing(OTHER_CASE).refuses(INCIDENT, "case-is-unknown", "onAccountOf");
  }

  @Test
  void refusesNewEntriesOfAMergedParty() {
    given().withMerged(LAWYER, ACTIVIST).refuses(INCIDENT, "party-is-merged", "against[1]");
  }

  @Test
  void recordsAnExportOfEntriesThatStandOrWereRetracted() {
    given(charge(ENTRY, ACTIVIST), new EntryRetracted(CASE, ENTRY, "an error")).records(export(ENTRY));
  }

  @Test
  void refusesAnExportOfAnEntryThatIsNotOnTheRecord() {
    given().refuses(export(ENTRY), "entry-not-on-record", "entries[0]");
  }

  private static ChronologyExported export(EntryId entry) {
    return new ChronologyExported(CASE, "A court", "an appeal", Format.CSV, 7, List.of(entry), List.of());
  }
}
