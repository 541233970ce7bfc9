package org.daftar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  /** The features of level 0 and level 1, as the specification lists them. */
  @ParameterizedTest
  @CsvSource({
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04, 1985-04-01, 1985-04-30",
    "1985, 1985-01-01, 1985-12-31",
    "-1985, -1985-01-01, -1985-12-31",
    "Y-17000, -17000-01-01, -17000-12-31",
    "Y170000, +170000-01-01, +170000-12-31",
    "2001-21, 2001-03-01, 2001-05-31",
    "2020-22, 2020-06-01, 2020-08-31",
    "2001-23, 2001-09-01, 2001-11-30",
    "2001-24, 2001-12-01, 2002-02-28",
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "-201X, -2019-01-01, -2010-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
    "1984~/2004-06%, 1984-01-01, 2004-06-30",
    "2020-02, 2020-02-01, 2020-02-29"
  })
  void meansTheDaysThatTheSpecificationGivesIt(String expression, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(expression).span()).isEqualTo(new DaySpan(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "/2020-09, -999999999-01-01, 2020-09-30",
    "../2020-09, -999999999-01-01, 2020-09-30",
    "2019-03/, 2019-03-01, +999999999-12-31",
    "2019-03/.., 2019-03-01, +999999999-12-31"
  })
  void isUnboundedWhereAnEndIsUnknownOrOpen(String expression, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(expression).span()).isEqualTo(new DaySpan(earliest, latest));
  }

  @Test
  void tellsAnUnknownEndFromAnOpenOne() {
    assertThat(Edtf.parse("2019/")).isNotEqualTo(Edtf.parse("2019/.."));
    assertThat(Edtf.parse("/2019")).isNotEqualTo(Edtf.parse("../2019"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12",
        "-1985",
        "Y170000",
        "2020-22",
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "1964/2008",
        "1984~/2004-06%",
        "/2020-09",
        "../2020-09",
        "2019-03/",
        "2019-03/..",
        "-0001",
        "0000"
      })
  void printsWhatItParsed(String expression) {
    assertThat(Edtf.parse(expression)).hasToString(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2019-13",
        "2019-00",
        "2019-02-30",
        "2019-2-3",
        "19",
        "201",
        "2019-03-12-01",
        "2019-25",
        "X019",
        "2X19",
        "2019-X1",
        "2019-1X",
        "2019-03-1X",
        "2019??",
        "?2019",
        "2019 ",
        "2019/2020/2021",
        "/",
        "../..",
        "../",
        "/..",
        "2020/2019",
        "2019-05-02/2019-05-01",
        "March 2019",
        "12.03.2019",
        "٢٠١٩",
        "2019\u0000",
        "2019-03-12T10:00:00Z",
        "Y1234",
        "Y9999999",
        "-",
        "~",
        "2019-21-05",
        "2019-XX-05",
        "201X-05"
      })
  void refusesWhatIsNoDate(String expression) {
    assertThatExceptionOfType(InvalidDate.class).isThrownBy(() -> Edtf.parse(expression));
  }

  @Test
  void saysWhereATimeGoes() {
    assertThat(catchThrowable(() -> Edtf.parse("2020-08-18T14:30:00"))).hasMessageContaining("'time'");
  }

  @Test
  void refusesAHugeExpressionWithoutReadingIt() {
    assertThat(catchThrowable(() -> Edtf.parse("2".repeat(100_000)))).hasMessageContaining("at most 64 characters");
  }

  @Property
  void throwsNothingButARefusal(@ForAll @StringLength(max = 70) String expression) {
    assertThat(catchThrowable(() -> Edtf.parse(expression)))
        .satisfiesAnyOf(
            thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown).isInstanceOf(InvalidDate.class));
  }

  @Property
  void parsesWhatLooksLikeADateOrRefusesItAndPrintsItUnchanged(
      @ForAll
          @StringLength(min = 4, max = 12)
          @CharRange(from = '0', to = '9')
          @Chars({'-', '/', 'X', '.', '~', '?', '%', 'Y'})
          String expression) {
    try {
      assertThat(Edtf.parse(expression)).hasToString(expression);
    } catch (InvalidDate refused) {
      assertThat(refused).hasMessageStartingWith("must");
    }
  }
}
