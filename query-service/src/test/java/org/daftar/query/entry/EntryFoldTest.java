package org.daftar.query.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.BAN;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FROZEN;
import static org.daftar.query.sample.SampleRecord.SPARED;
import static org.daftar.query.sample.TwoClients.DENIAL;
import static org.daftar.query.sample.TwoClients.FINE_DENIED;
import static org.daftar.query.sample.TwoClients.FINE_DISPUTED;
import static org.daftar.query.sample.TwoClients.FROZEN_RETRACTED;
import static org.daftar.query.sample.TwoClients.OTHER_CASE;
import static org.daftar.query.sample.TwoClients.THREAT;
import static org.daftar.query.sample.TwoClients.THREAT_MOVED_HERE;
import static org.daftar.query.sample.TwoClients.THREAT_REPORTED;
import static org.daftar.query.sample.TwoClients.THREAT_TAGGED;

import org.daftar.events.EntryEvent.EntryRetracted;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.ReadModels;
import org.daftar.query.sample.TwoClients;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens to an entry, event by event. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryFoldTest {

  private static final int SIZE = TwoClients.CLIENT_DESCRIBED + 1;
  private static final int SET_SIDE_BY_SIDE = 11;
  private static final int CORRECTED = 16;

  private final ReadModels models = ReadModels.over(TwoClients.log());

  @AfterAll
  void close() {
    models.close();
  }

  @Test
  void isNotThereBeforeItWasMade() {
    assertThat(models.entries().find(new EntryId(THREAT), new AsOf(THREAT_REPORTED))).isEmpty();
  }

  @Test
  void saysWhatItWasCorrectedTo() {
    assertThat(entry(FINE, CORRECTED).fact().account().when().date()).hasToString("Optional[2020-08-18]");
    assertThat(entry(FINE, CORRECTED + 1).fact().account().when().date()).hasToString("Optional[2020-08-19]");
  }

  @Test
  void keepsSayingItAfterItWasRetractedAndTellsWhy() {
    EntryView retracted = entry(FROZEN, FROZEN_RETRACTED + 1);

    assertThat(entry(FROZEN, FROZEN_RETRACTED).isRetracted()).isFalse();
    assertThat(retracted.fact()).isEqualTo(entry(FROZEN, FROZEN_RETRACTED).fact());
    assertThat(retracted.retraction())
        .hasValueSatisfying(change -> assertThat(((EntryRetracted) change.event()).reason()).isEqualTo("He said so"));
  }

  @Test
  void standsDisputedFromTheDisputeOn() {
    assertThat(entry(FINE, FINE_DISPUTED).standing().position()).isEqualTo(Standing.Position.UNSURE);
    assertThat(entry(FINE, FINE_DISPUTED + 1).standing().position())
        .isEqualTo(Standing.Position.DISPUTED_BY_OTHER_SIDE);
  }

  @Test
  void knowsWhoDeniesIt() {
    assertThat(entry(FINE, FINE_DENIED).denials()).isEmpty();
    assertThat(entry(FINE, FINE_DENIED + 1).denials()).containsExactly(new EntryId(DENIAL));
    assertThat(entry(DENIAL, SIZE).denials()).isEmpty();
  }

  @Test
  void knowsTheOtherAccountsOfItsFact() {
    assertThat(entry(BAN, SET_SIDE_BY_SIDE).accounts()).isEmpty();
    assertThat(entry(BAN, SET_SIDE_BY_SIDE + 1).accounts()).containsExactly(new EntryId(SPARED));
    assertThat(entry(SPARED, SET_SIDE_BY_SIDE + 1).accounts()).containsExactly(new EntryId(BAN));
  }

  @Test
  void goesToAnotherCaseAsItStood() {
    EntryView there = entry(THREAT, THREAT_MOVED_HERE);
    EntryView here = entry(THREAT, THREAT_MOVED_HERE + 1);

    assertThat(there.caseId()).isEqualTo(new CaseId(OTHER_CASE));
    assertThat(here.caseId()).isEqualTo(new CaseId(CASE));
    assertThat(((IncidentReported) here.fact()).against()).isEqualTo(((IncidentReported) there.fact()).against());
    assertThat(here.tags()).isEqualTo(there.tags());
    assertThat(here.recorded().position()).isEqualTo(THREAT_REPORTED);
  }

  @Test
  void bearsItsTags() {
    assertThat(entry(THREAT, THREAT_TAGGED).tags()).isEmpty();
    assertThat(entry(THREAT, THREAT_TAGGED + 1).tags()).containsExactly(new Tag("key-fact"));
  }

  @Test
  void tellsItsHistoryWithWhatEachEventChanged() {
    EntryHistory history = models.entries().history(new EntryId(FINE), new AsOf(SIZE)).orElseThrow();

    assertThat(history.versions())
        .extracting(version -> version.differences().stream().map(FieldDifference::field).toList().toString())
        .containsExactly("[]", "[when]", "[standing]", "[]");
  }

  private EntryView entry(String id, int size) {
    return models.entries().find(new EntryId(id), new AsOf(size)).orElseThrow();
  }
}
