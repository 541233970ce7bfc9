package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvChronologyTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1985", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.org\")"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldTakeForAFormula(String cell) {
    assertThat(CsvChronology.neutralised(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "March 2019", "2019-03/..", "Серікжан = Біләш", "'quoted'"})
  void leavesOtherCellsAsTheyAre(String cell) {
    assertThat(CsvChronology.neutralised(cell)).isEqualTo(cell);
  }

  @Property
  void noCellStartsLikeAFormula(@ForAll String cell) {
    assertThat(CsvChronology.neutralised(cell)).doesNotMatch("(?s)[=+\\-@\t\r].*").endsWith(cell);
  }
}
