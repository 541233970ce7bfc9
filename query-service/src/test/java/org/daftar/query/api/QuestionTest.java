package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.CASE;

import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionTest {

  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    server = ReadingServer.over(SampleRecord.log());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/cases?limit=0, limit, limit-out-of-range",
    "/api/cases?limit=501, limit, limit-out-of-range",
    "/api/cases?limit=many, limit, number-is-malformed",
    "/api/cases?cursor=forged, cursor, number-is-malformed",
    "/api/cases?cursor=99999999999, cursor, cursor-out-of-range",
    "/api/cases?jurisdiction=Kazakhstan, jurisdiction, value-is-malformed",
    "/api/search?party=nobody, party, value-is-malformed",
    "/api/search?role=Some Body, role, value-is-malformed",
    "/api/search?standing=maybe, standing, value-is-malformed",
    "/api/search?from=2020, from, day-is-malformed",
    "/api/search?from=2020-02-30, from, day-is-malformed",
    "/api/search?from=2020-02-02&to=2020-02-01, to, span-ends-before-it-starts",
    "/api/search?case=1, case, value-is-malformed",
    "/api/search?order=date, order, parameter-is-unknown",
    "/api/log?q=fine, q, parameter-is-unknown",
    "/api/cases/#/comparison, fromPosition, moment-is-missing",
    "/api/cases/#/comparison?fromPosition=3&toPosition=2, fromPosition, span-ends-before-it-starts",
    "/api/cases/#/comparison?fromKnownAt=2030-01-01T00:00:00Z&toPosition=2, fromKnownAt, span-ends-before-it-starts",
    "/api/cases/#/comparison?fromPosition=1&toPosition=99, toPosition, position-is-beyond-the-log",
    "/api/cases/#/comparison?fromPosition=1&fromKnownAt=2030-01-01T00:00:00Z, fromKnownAt, two-moments",
    "/api/cases/#/comparison?fromPosition=1&atPosition=2, atPosition, parameter-is-unknown",
  })
  void refusesWhatIsNotAskedRightly(String path, String parameter, String rule) {
    assertThat(ask(path.replace("#", CASE).replace(" ", "%20")).refusal()).isEqualTo("400 " + parameter + " " + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases/1",
        "/api/cases/cas_AAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/api/cases/cas_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/cases/cas_zaaaaaaaaaaaaaaaaaaaaaaaaa/timeline",
        "/api/cases/cas_zaaaaaaaaaaaaaaaaaaaaaaaaa/comparison?fromPosition=0",
        "/api/entries/ent_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/entries/cas_aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/parties/pty_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/sources/src_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/exhibits/exh_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/exhibits/%00",
      })
  void answersThatThereIsNothingUnderAnUnknownOrMalformedIdentifier(String path) {
    assertThat(ask(path).status()).isIn(400, 404);
  }

  private Asked ask(String path) {
    return Asked.of(server, path);
  }
}
