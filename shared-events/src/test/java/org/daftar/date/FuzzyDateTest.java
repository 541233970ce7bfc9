package org.daftar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyDateTest {

  @Provide
  Arbitrary<FuzzyDate> dates() {
    return Dates.any();
  }

  @Property
  void theOrderIsAntisymmetric(@ForAll("dates") FuzzyDate one, @ForAll("dates") FuzzyDate other) {
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void theOrderIsTransitive(
      @ForAll("dates") FuzzyDate one, @ForAll("dates") FuzzyDate two, @ForAll("dates") FuzzyDate three) {
    List<FuzzyDate> sorted = Stream.of(one, two, three).sorted().toList();

    assertThat(sorted.get(0).compareTo(sorted.get(2))).isNotPositive();
  }

  @Property
  void onlyEqualDatesTie(@ForAll("dates") FuzzyDate one, @ForAll("dates") FuzzyDate other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void neverEndsBeforeItStarts(@ForAll("dates") FuzzyDate date) {
    assertThat(date.earliest().orElse(LocalDate.MIN)).isBeforeOrEqualTo(date.latest().orElse(LocalDate.MAX));
  }

  @Property
  void printsWhatItParsed(@ForAll("dates") FuzzyDate date) {
    assertThat(date.date().stream()).allSatisfy(edtf -> assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf));
  }

  @Test
  void sortsByTheEarliestPossibleDayThenTheLatest() {
    assertThat(Stream.of("2019-03-02", "2019", "2019-03", "201X", "/2020", "2019-03-01").map(FuzzyDate::of).sorted())
        .extracting(date -> date.date().orElseThrow().toString())
        .containsExactly("/2020", "201X", "2019", "2019-03-01", "2019-03", "2019-03-02");
  }

  @Test
  void keepsTheUndatedAtTheEnd() {
    FuzzyDate undated = FuzzyDate.undated("several times");

    assertThat(Stream.of(undated, FuzzyDate.of("Y99999"), FuzzyDate.of("2019/..")).sorted()).last().isEqualTo(undated);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03, 2019-03-31, 2019-04-30, true",
    "2019-03, 2019-04-01, 2019-04-30, false",
    "/2020-09, 1990-01-01, 1990-12-31, true",
    "/2020-09, 2020-10-01, 2020-12-31, false",
    "2019/.., 2030-01-01, 2030-12-31, true"
  })
  void tellsWhetherItMayHaveHappenedInASpan(String edtf, LocalDate from, LocalDate to, boolean may) {
    assertThat(FuzzyDate.of(edtf).mayOverlap(from, to)).isEqualTo(may);
  }

  @Test
  void takesATimeOnlyBesideACertainDay() {
    assertThat(at("2020-08-18").time()).contains(LocalTime.of(14, 30));
    assertThatExceptionOfType(InvalidDate.class).isThrownBy(() -> at("2020-08"));
    assertThatExceptionOfType(InvalidDate.class).isThrownBy(() -> at("2020-08-18/2020-08-19"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03, March 2019",
    "2020-08-18, 18 August 2020",
    "2019~, about 2019",
    "2019?, 2019 (uncertain)",
    "2019-03%, about March 2019 (uncertain)",
    "2020-22, summer 2020",
    "2020-24, winter 2020/2021",
    "201X, the 2010s",
    "19XX, some year from 1900 to 1999",
    "1985-04-XX, some day in April 1985",
    "2004-XX, some time in 2004",
    "/2020-09, 'until September 2020, start unknown'",
    "../2020-09, until September 2020",
    "2019-03/.., 'from March 2019, still going on'",
    "2019-03/, 'from March 2019, end unknown'",
    "2019-03/2019-08, from March 2019 to August 2019"
  })
  void saysADateInWords(String edtf, String words) {
    assertThat(DateWords.of(FuzzyDate.of(edtf))).isEqualTo(words);
  }

  @Test
  void saysTheTimeOfACourtDateWithItsZone() {
    assertThat(DateWords.of(at("2020-08-18"))).isEqualTo("18 August 2020, 14:30 (Asia/Almaty)");
    assertThat(DateWords.of(FuzzyDate.undated("before the trial"))).isEqualTo("undated");
  }

  private static FuzzyDate at(String edtf) {
    return new FuzzyDate(
        Optional.of(Edtf.parse(edtf)),
        Optional.of(LocalTime.of(14, 30)),
        Optional.of(ZoneId.of("Asia/Almaty")),
        Optional.empty(),
        0);
  }
}
