package org.daftar.query.register.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.register.Told.facts;

import java.time.YearMonth;
import java.util.Map;
import org.daftar.query.register.Told;
import org.daftar.query.register.line.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentTest {

  @ParameterizedTest
  @CsvSource({
    "2019-03-05, 2019-03",
    "2019-03, 2019-03",
    "2019-03~, 2019-03",
    "2019-03-30/2019-05, 2019-03",
    "2019-03/.., 2019-03"
  })
  void countsInTheMonthInWhichItBegan(String edtf, YearMonth month) {
    assertThat(incident(threat("a").on(edtf)).month()).contains(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-22", "201X", "/2019-03", "2019/2020-03"})
  void countsInNoMonthWhereItsDateTellsNone(String edtf) {
    IncidentTotals totals = totals(threat("a").on(edtf));

    assertThat(totals.byMonth()).isEmpty();
    assertThat(totals.monthUnknown()).isEqualTo(1);
    assertThat(totals.undated()).isZero();
  }

  @Test
  void countsWhatHasNoDateApart() {
    IncidentTotals totals = totals(threat("a"));

    assertThat(totals.incidents()).isEqualTo(1);
    assertThat(totals.undated()).isEqualTo(1);
    assertThat(totals.monthUnknown()).isZero();
  }

  @Test
  void showsMonthsWithoutIncidentsBetweenOthers() {
    IncidentTotals totals = totals(threat("a").on("2019-12-30"), threat("b").on("2020-02"));

    assertThat(totals.byMonth().keySet())
        .containsExactly(YearMonth.of(2019, 12), YearMonth.of(2020, 1), YearMonth.of(2020, 2));
    assertThat(totals.in(YearMonth.of(2020, 1))).isZero();
  }

  @Test
  void doesNotFillMillenniaWhereAYearWasMistyped() {
    assertThat(totals(threat("a").on("0201-12-30"), threat("b").on("2020-02")).byMonth()).hasSize(2);
  }

  @Test
  void countsAccountsOfOneIncidentOnceUnderTheTypeOfTheFirst() {
    IncidentTotals totals = totals(threat("a").on("2019-04").beside("b"), threat("b").on("2019-03").saying("warning"));

    assertThat(totals.byType()).isEqualTo(Map.of("warning", 1L));
    assertThat(totals.byMonth()).containsOnlyKeys(YearMonth.of(2019, 3));
  }

  @Test
  void countsWhatWasRepeatedOnceAndTellsHowOftenItHappened() {
    IncidentTotals totals = totals(threat("a").times(7), threat("b"));

    assertThat(totals.incidents()).isEqualTo(2);
    assertThat(totals.times()).isEqualTo(8);
  }

  @Test
  void keepsWhatWasRetractedOutOfTheNumbers() {
    IncidentTotals totals = totals(threat("a").on("2019-03").retracted());

    assertThat(totals.incidents()).isZero();
    assertThat(totals.byMonth()).isEmpty();
    assertThat(totals.retracted()).isEqualTo(1);
  }

  private static Told threat(String name) {
    return Told.of(Act.INCIDENT, name).saying("threat").with("target", "a");
  }

  private static Incident incident(Told told) {
    return Incident.of(facts(told)).getFirst();
  }

  private static IncidentTotals totals(Told... told) {
    return IncidentTotals.of(Incident.of(facts(told)));
  }
}
