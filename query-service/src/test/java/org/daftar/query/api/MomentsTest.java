package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.ACTIVIST;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FINE_AT;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.RADIO;

import java.time.Instant;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentsTest {

  private static final int SIZE = 17;

  private final SampleLog log = SampleRecord.log();
  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void readsTheFirstEventsByPosition() {
    Asked fine = ask("/api/entries/" + FINE + "?atPosition=" + (FINE_AT + 1));

    assertThat(fine.json().at("/fields/when/edtf").asString()).isEqualTo("2020-08-18");
    assertThat(fine.header("Log-Position")).isEqualTo("13");
    assertThat(ask("/api/entries/" + FINE + "?atPosition=" + FINE_AT).status()).isEqualTo(404);
  }

  @Test
  void readsWhatWasRecordedUpToAndAtAnInstant() {
    Instant recorded = SampleLog.START.plusSeconds(60L * FINE_AT);

    assertThat(ask("/api/entries/" + FINE + "?asKnownAt=" + recorded).header("Log-Position")).isEqualTo("13");
    assertThat(ask("/api/entries/" + FINE + "?asKnownAt=" + recorded.minusMillis(1)).status()).isEqualTo(404);
  }

  @Test
  void readsInstantsInAnyZone() {
    assertThat(ask("/api/cases?asKnownAt=2026-11-01T14:12:00%2B05:00").header("Log-Position")).isEqualTo("13");
  }

  @Test
  void knowsNothingBeforeTheFirstEvent() {
    Asked cases = ask("/api/cases?asKnownAt=2019-01-01T00:00:00Z");

    assertThat(cases.ids()).isEmpty();
    assertThat(cases.header("Log-Position")).isEqualTo("0");
  }

  @Test
  void showsNamesAndGradingsAsTheyWereThen() {
    assertThat(ask("/api/parties/" + ACTIVIST + "?atPosition=15").json().path("forms")).hasSize(1);
    assertThat(ask("/api/parties/" + ACTIVIST).json().path("forms")).hasSize(2);
    assertThat(ask("/api/sources/" + RADIO + "?atPosition=14").json().has("grading")).isFalse();
    assertThat(ask("/api/sources/" + RADIO).json().path("grading").asString()).isEqualTo("B2");
  }

  @Test
  void findsNobodyWhoWasNotOnTheRecordThen() {
    assertThat(ask("/api/parties?q=Umarova&atPosition=4").ids()).isEmpty();
    assertThat(ask("/api/parties?q=Umarova&atPosition=5").ids()).containsExactly(LAWYER);
  }

  @Test
  void tellsTheVersionOfTheCaseThenAndNow() {
    assertThat(ask("/api/cases/" + CASE + "?atPosition=13").header("ETag")).isEqualTo("\"12\"");
    assertThat(ask("/api/cases/" + CASE).header("ETag")).isEqualTo("\"16\"");
  }

  @Test
  void waitsForWhatWasJustWritten() {
    assertThat(ask("/api/cases?after=" + SIZE).header("Log-Position")).isEqualTo(String.valueOf(SIZE));
  }

  @ParameterizedTest
  @CsvSource({
    "atPosition=1&asKnownAt=2026-11-01T09:00:00Z, asKnownAt, two-moments",
    "atPosition=18, atPosition, position-is-beyond-the-log",
    "atPosition=-1, atPosition, number-is-malformed",
    "atPosition=1.5, atPosition, number-is-malformed",
    "atPosition=9999999999999999999, atPosition, number-is-malformed",
    "after=soon, after, number-is-malformed",
    "asKnownAt=2026-11-01, asKnownAt, instant-is-malformed",
    "asKnownAt=2026-11-01T09:00:00, asKnownAt, instant-is-malformed",
    "atPosition=1&atPosition=2, atPosition, parameter-stands-twice",
    "at=1, at, parameter-is-unknown",
  })
  void refusesMomentsThatAreNone(String query, String parameter, String rule) {
    assertThat(ask("/api/cases?" + query).refusal()).isEqualTo("400 " + parameter + " " + rule);
  }

  private Asked ask(String path) {
    return Asked.of(server, path);
  }
}
