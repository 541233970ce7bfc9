package org.daftar.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.BAN;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FROZEN;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.SPARED;
import static org.daftar.query.sample.TwoClients.CLIENT;
import static org.daftar.query.sample.TwoClients.DENIAL;
import static org.daftar.query.sample.TwoClients.EXPORTED;
import static org.daftar.query.sample.TwoClients.OTHER_CASE;
import static org.daftar.query.sample.TwoClients.THREAT;
import static org.daftar.query.sample.TwoClients.THREAT_MOVED_AWAY;

import java.util.ArrayList;
import java.util.List;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.TwoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  private static final int SIZE = TwoClients.CLIENT_DESCRIBED + 1;

  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    server = ReadingServer.over(TwoClients.log());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void findsEntriesOfAllCasesByWhatTheyAreAbout() {
    assertThat(ask("/api/search?kind=incident-reported").ids()).containsExactly(THREAT);
    assertThat(ask("/api/search?party=" + LAWYER + "&role=target").ids()).containsExactly(THREAT);
    assertThat(ask("/api/search?tag=key-fact").ids()).containsExactly(THREAT);
    assertThat(ask("/api/search?standing=disputed-by-other-side").ids()).containsExactly(FINE);
    assertThat(ask("/api/search?from=2020-01-01&to=2020-08-31").ids()).containsExactly(FINE);
    assertThat(ask("/api/search?q=prison").ids()).containsExactly(SPARED);
  }

  @Test
  void findsWhatIsBelowABroaderTerm() {
    assertThat(ask("/api/search?term=incident-type:intimidation").ids()).containsExactly(THREAT);
    assertThat(ask("/api/search?term=incident-type:threat").ids()).containsExactly(THREAT);
    assertThat(ask("/api/search?term=incident-type:death-threat").ids()).isEmpty();
  }

  @Test
  void countsWhatIsBelowABroaderTermOnceForEachAboveIt() {
    JsonNode terms = ask("/api/search").json().at("/facets/term");

    assertThat(terms.path("incident-type:threat").asInt()).isEqualTo(1);
    assertThat(terms.path("incident-type:intimidation").asInt()).isEqualTo(1);
    assertThat(terms.has("incident-type:death-threat")).isFalse();
  }

  @Test
  void findsEntriesByANameInAnotherScript() {
    assertThat(ask("/api/search?q=%D0%91%D1%96%D0%BB%D3%99%D1%88&kind=fine-imposed").ids()).containsExactly(FINE);
    assertThat(ask("/api/search?q=Umarova").ids()).containsExactly(THREAT);
  }

  @Test
  void findsEntriesOfTheCasesOfOneJurisdiction() {
    assertThat(ask("/api/search?jurisdiction=KZ&atPosition=" + THREAT_MOVED_AWAY).ids()).doesNotContain(THREAT);
    assertThat(ask("/api/search?jurisdiction=KZ").ids()).contains(THREAT);
    assertThat(ask("/api/search?jurisdiction=CN").ids()).isEmpty();
  }

  @Test
  void countsWhatIsFoundByEachWayToFilter() {
    JsonNode facets = ask("/api/search?atPosition=" + THREAT_MOVED_AWAY).json().path("facets");

    assertThat(facets.propertyNames())
        .containsExactlyInAnyOrder("case", "kind", "party", "role", "term", "standing", "tag");
    assertThat(facets.path("case").path(CASE).asInt()).isEqualTo(5);
    assertThat(facets.path("case").path(OTHER_CASE).asInt()).isEqualTo(1);
    assertThat(facets.path("kind").path("plea-agreement-made").asInt()).isEqualTo(2);
  }

  @Test
  void countsEverythingTheSameWhenAskedAgain() {
    JsonNode first = ask("/api/search").json();

    assertThat(ask("/api/search?limit=1&atPosition=9").json().path("facets")).isNotEqualTo(first.path("facets"));
    assertThat(ask("/api/search").json()).isEqualTo(first);
  }

  @Test
  void namesTheCasesOfWhatItFinds() {
    assertThat(
            ask("/api/search?tag=key-fact&atPosition=" + THREAT_MOVED_AWAY).json().at("/cases/0/title/text").asString())
        .isEqualTo("Trespass");
  }

  @Test
  void goesThroughAListPartByPartWithoutLossOrDoubling() {
    List<String> all = new ArrayList<>();
    String cursor = "0";
    while (!cursor.isEmpty()) {
      Asked part = ask("/api/search?limit=2&cursor=" + cursor);
      all.addAll(part.ids());
      cursor = part.json().path("next").asString("");
    }

    assertThat(all).containsExactlyElementsOf(ask("/api/search").ids());
    assertThat(all).containsExactly(SPARED, THREAT, BAN, FINE, DENIAL, FROZEN);
  }

  @Test
  void listsTheUndatedAtTheEndAndDropsNone() {
    Asked timeline = ask("/api/cases/" + CASE + "/timeline");

    assertThat(timeline.ids()).last().isEqualTo(FROZEN);
    assertThat(timeline.json().path("total").asInt()).isEqualTo(6);
  }

  @Test
  void comparesTwoMomentsOfACase() {
    Asked comparison = ask("/api/cases/" + CASE + "/comparison?fromPosition=16&toPosition=17");

    assertThat(comparison.header("Log-Position")).isEqualTo("17");
    assertThat(comparison.all("changed", "id")).containsExactly(FINE);
    assertThat(comparison.json().at("/changed/0/alterations/0").asString()).isEqualTo("corrected");
    assertThat(comparison.json().at("/changed/0/differences/0/before/edtf").asString()).isEqualTo("2020-08-18");
    assertThat(comparison.json().at("/changed/0/differences/0/after/edtf").asString()).isEqualTo("2020-08-19");
    assertThat(comparison.json().at("/changed/0/changes/0/fields/reason").asString()).contains("the day after");
  }

  @Test
  void comparesMomentsByInstants() {
    Asked comparison =
        ask("/api/cases/" + CASE + "/comparison?fromKnownAt=2026-11-01T09:15:00Z&toKnownAt=2026-11-01T09:16:00Z");

    assertThat(comparison.json().path("fromPosition").asInt()).isEqualTo(16);
    assertThat(comparison.all("changed", "id")).containsExactly(FINE);
  }

  @Test
  void findsNothingChangedBetweenAMomentAndItself() {
    String now = "/api/cases/" + CASE + "/comparison?fromPosition=" + SIZE;

    assertThat(ask(now).json().path("unchanged").asBoolean()).isTrue();
    assertThat(ask("/api/cases/" + CASE + "/comparison?fromPosition=0").json().path("unchanged").asBoolean()).isFalse();
  }

  @Test
  void tellsWhatALawyerIsInWhoseCaseAndWhatHappenedToHer() {
    Asked lawyer = ask("/api/parties/" + LAWYER + "?atPosition=" + THREAT_MOVED_AWAY);

    assertThat(lawyer.all("cases", "id")).containsExactly(CASE, OTHER_CASE);
    assertThat(lawyer.json().at("/cases/0/roles/0").asString()).isEqualTo("defence-lawyer");
    assertThat(lawyer.json().at("/cases/1/entries/target").asInt()).isEqualTo(1);
    assertThat(lawyer.json().at("/involved/items/0/id").asString()).isEqualTo(THREAT);
  }

  @Test
  void listsTheRecordItselfWithoutWhatItTells() {
    Asked log = ask("/api/log?limit=2&cursor=" + EXPORTED);

    assertThat(log.ids()).containsExactly("30", "31");
    assertThat(log.all("items", "event")).containsExactly("chronology-exported.1", "source-graded.1");
    assertThat(log.json().at("/items/0/stream").asString()).isEqualTo(CASE);
    assertThat(log.json().at("/items/0/recordedAt").asString()).isEqualTo("2026-11-01T09:30:00Z");
    assertThat(log.json().path("next").asString()).isEqualTo("32");
    assertThat(log.response().body()).doesNotContain("A. Rapporteur");
  }

  @Test
  void listsTheRecordBehindAPositionAndAsOfAMoment() {
    assertThat(ask("/api/log?after=31").ids()).containsExactly("31", "32");
    assertThat(ask("/api/log?after=" + SIZE).ids()).isEmpty();
    assertThat(ask("/api/log?atPosition=2").ids()).containsExactly("0", "1");
  }

  @Test
  void findsAPartyByTheWayItsNameSounds() {
    assertThat(ask("/api/parties?q=saierkejian").ids()).containsExactly(CLIENT);
  }

  private Asked ask(String path) {
    return Asked.of(server, path);
  }
}
