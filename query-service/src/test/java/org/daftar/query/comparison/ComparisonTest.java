package org.daftar.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.query.comparison.Alteration.CORRECTED;
import static org.daftar.query.comparison.Alteration.DENIED;
import static org.daftar.query.comparison.Alteration.DISPUTED;
import static org.daftar.query.comparison.Alteration.MOVED_AWAY;
import static org.daftar.query.comparison.Alteration.MOVED_HERE;
import static org.daftar.query.comparison.Alteration.RETRACTED;
import static org.daftar.query.comparison.Alteration.SET_SIDE_BY_SIDE;
import static org.daftar.query.comparison.Alteration.TAGGED;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.query.entry.FieldDifference;
import org.daftar.query.history.AsOf;
import org.daftar.query.history.Change;
import org.daftar.query.projection.ReadModels;
import org.daftar.query.sample.SampleRecord;
import org.daftar.query.sample.TwoClients;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final int SIZE = TwoClients.CLIENT_DESCRIBED + 1;
  private static final int OPENED = 6;
  private static final CaseId CASE = new CaseId(SampleRecord.CASE);
  private static final CaseId OTHER_CASE = new CaseId(TwoClients.OTHER_CASE);

  /** What happened to neither the case nor what it refers to, from the day on which it was opened. */
  private static final Set<Integer> ELSEWHERE =
      Set.of(
          17,
          18,
          19,
          20,
          TwoClients.THREAT_REPORTED,
          TwoClients.THREAT_TAGGED,
          TwoClients.THREAT_MOVED_AWAY,
          TwoClients.EXPORTED,
          TwoClients.CLIENT_DESCRIBED);

  private static final ReadModels MODELS = ReadModels.over(TwoClients.log());

  @AfterContainer
  static void close() {
    MODELS.close();
  }

  @Property
  void isEmptyExactlyWhereNothingConcernedTheCase(
      @ForAll @IntRange(min = OPENED + 1, max = SIZE) int one,
      @ForAll @IntRange(min = OPENED + 1, max = SIZE) int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);

    assertThat(compare(CASE, from, to).isEmpty()).isEqualTo(IntStream.range(from, to).allMatch(ELSEWHERE::contains));
  }

  @Test
  void tellsEverythingAsNewSinceBeforeTheFirstEvent() {
    Comparison all = compare(CASE, 0, OPENED + 8);

    assertThat(all.before()).isEmpty();
    assertThat(all.file()).extracting(Change::position).containsExactly(6L, 7L, 8L);
    assertThat(ids(all.added()))
        .containsExactly(SampleRecord.SPARED, SampleRecord.BAN, SampleRecord.FINE, SampleRecord.FROZEN);
    assertThat(all.changed()).isEmpty();
  }

  @Test
  void knowsNoCaseThatWasNotOpenedByTheLaterMoment() {
    assertThat(MODELS.comparisons().find(CASE, span(0, OPENED))).isEmpty();
  }

  @Test
  void tellsWhatACorrectionChangedAndWhoMadeItAndWhy() {
    ComparedEntry fine = compare(CASE, 16, 17).changed().getFirst();

    assertThat(fine.alterations()).containsExactly(CORRECTED);
    assertThat(fine.differences()).extracting(FieldDifference::field).containsExactly("when");
    assertThat(fine.changes()).extracting(Change::recordedBy).containsExactly("A. Monitor");
  }

  @Test
  void tellsADisputeAndADenialOfAnEntry() {
    ComparedEntry fine = compare(CASE, TwoClients.FINE_DISPUTED, TwoClients.FINE_DENIED + 1).changed().getFirst();

    assertThat(fine.alterations()).containsExactly(DISPUTED, DENIED);
    assertThat(fine.differences()).extracting(FieldDifference::field).containsExactly("standing");
  }

  @Test
  void tellsWhichEntriesWereSetSideBySide() {
    assertThat(compare(CASE, 11, 12).changed())
        .extracting(ComparedEntry::alterations)
        .containsExactly(List.of(SET_SIDE_BY_SIDE), List.of(SET_SIDE_BY_SIDE));
  }

  @Test
  void tellsARetraction() {
    ComparedEntry frozen =
        compare(CASE, TwoClients.FROZEN_RETRACTED, TwoClients.FROZEN_RETRACTED + 1).changed().getFirst();

    assertThat(frozen.alterations()).containsExactly(RETRACTED);
    assertThat(frozen.before().orElseThrow().isRetracted()).isFalse();
    assertThat(frozen.after().isRetracted()).isTrue();
  }

  @Test
  void tellsAnEntryThatCameFromAnotherCaseAsNewHereAndAsGoneThere() {
    ComparedEntry here = compare(CASE, TwoClients.THREAT_TAGGED, SIZE).added().getFirst();
    ComparedEntry there = compare(OTHER_CASE, TwoClients.THREAT_TAGGED, SIZE).changed().getFirst();

    assertThat(here.alterations()).containsExactly(TAGGED, MOVED_AWAY, MOVED_HERE);
    assertThat(here.before().orElseThrow().caseId()).isEqualTo(OTHER_CASE);
    assertThat(there).isEqualTo(here);
  }

  @Test
  void tellsWhatHappenedToTheFileOfTheCase() {
    Comparison comparison = compare(CASE, TwoClients.LAWYER_LEFT, SIZE);

    assertThat(comparison.file())
        .extracting(Change::event)
        .hasExactlyElementsOfTypes(PartyLeft.class, CaseRenamed.class);
    assertThat(comparison.before().orElseThrow().parties()).hasSize(2);
    assertThat(comparison.after().parties()).hasSize(1);
    assertThat(comparison.after().title().text()).isEqualTo("The bargain");
  }

  @Test
  void tellsNewNamesAndGradingsOfWhomAndWhatTheCaseRefersTo() {
    Comparison comparison = compare(CASE, 14, 16);

    assertThat(comparison.parties())
        .singleElement()
        .satisfies(party -> {
          assertThat(party.before().name().forms()).hasSize(1);
          assertThat(party.after().name().forms()).hasSize(2);
        });
    assertThat(comparison.sources())
        .singleElement()
        .satisfies(source -> {
          assertThat(source.before().grading()).isEmpty();
          assertThat(source.after().grading()).hasToString("Optional[B2]");
        });
  }

  @Test
  void refusesASpanThatEndsBeforeItStarts() {
    assertThatThrownBy(() -> span(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Comparison compare(CaseId id, int from, int to) {
    return MODELS.comparisons().find(id, span(from, to)).orElseThrow();
  }

  private static Span span(int from, int to) {
    return new Span(new AsOf(from), new AsOf(to));
  }

  private static List<String> ids(List<ComparedEntry> entries) {
    return entries.stream().map(entry -> entry.after().id()).map(EntryId::value).toList();
  }
}
