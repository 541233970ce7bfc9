package org.daftar.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.chronology.SampleChronology.BARGAIN;
import static org.daftar.query.chronology.SampleChronology.OTHER_BARGAIN;
import static org.daftar.query.chronology.SampleChronology.RELEASE;
import static org.daftar.query.chronology.SampleChronology.entry;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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

  @Test
  void writesOneAccountARowUnderWhatItIsAndTheHeadings() {
    String csv =
        CsvChronology.write(
            SampleChronology.of(
                "A case",
                entry(BARGAIN, "2019", "A bargain", OTHER_BARGAIN),
                entry(OTHER_BARGAIN, "2019-08", "=Another bargain", BARGAIN),
                entry(RELEASE, "", "Released, \"at last\"")));

    assertThat(csv.split("\r\n", -1))
        .startsWith("\uFEFFCase,A case,cas_aaaaaaaaaaaaaaaaaaaaaaaaaa", "As of log position,5")
        .anySatisfy(row ->
            assertThat(row)
                .startsWith("Number,EDTF,Date,Date as told,Kind,Fact,")
                .endsWith(",Entry,HURIDOCS type of act"))
        .anySatisfy(row -> assertThat(row).startsWith("1a,2019,2019,,Background,A bargain,").contains("\"Date, Fact\""))
        .anySatisfy(row -> assertThat(row).startsWith("1b,2019-08,August 2019,,Background,'=Another bargain,"))
        .anySatisfy(row -> assertThat(row).startsWith("2,,undated,once,Background,\"Released, \"\"at last\"\"\","));
  }
}
