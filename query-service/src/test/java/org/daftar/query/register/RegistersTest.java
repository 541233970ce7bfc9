package org.daftar.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.ACTIVIST;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FINE_AT;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.RELATIVES;

import java.net.http.HttpResponse;
import org.daftar.events.codec.EventJson;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Registers as people and programs ask for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersTest {

  private static final String PAYMENT = "ent_eaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String STOPPED = "ent_faaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String HELD = "ent_gaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String CHARGE = "ent_haaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String FACT =
      "'caseId': '"
          + CASE
          + "', 'entry': '%s', 'when': {%s}, 'what': {'text': '%s', 'language': 'en'},"
          + " 'attributions': [], 'unsourced': true, 'standing': {'position': 'undisputed'}, 'exhibits': []";

  private long beforePayment;
  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    beforePayment = log.size();
    record(
        log,
        "fine-paid.1",
        PAYMENT,
        "'edtf': '2020-09'",
        "Paid",
        "'fine': '" + FINE + "', 'amount': {'sum': {'value': '33', 'currency': 'USD'}}");
    record(
        log,
        "incident-reported.1",
        STOPPED,
        "'edtf': '2020-05-03'",
        "Stopped",
        "'type': 'traffic-stop', 'against': ['" + LAWYER + "', '" + RELATIVES + "'], 'onAccountOf': '" + CASE + "'");
    record(
        log,
        "detention-begun.1",
        HELD,
        "'edtf': '2026-10-23'",
        "Held",
        "'kind': 'custody', 'detained': ['" + ACTIVIST + "']");
    record(
        log,
        "charge-filed.1",
        CHARGE,
        "'edtf': '2019-03'",
        "Charged",
        "'accused': '" + ACTIVIST + "', 'provision': '=HYPERLINK(174)'");
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static void record(SampleLog log, String event, String entry, String when, String what, String more) {
    log.record(event, (FACT.formatted(entry, when, what) + ", " + more).replace('\'', '"'));
  }

  @Test
  void tellsWhatIsOutstandingAfterAPayment() throws Exception {
    JsonNode fines = json("/api/registers/fines");

    assertThat(fines.at("/items/0/id").asString()).isEqualTo(FINE);
    assertThat(fines.at("/items/0/status").asString()).isEqualTo("partly-paid");
    assertThat(fines.at("/totals/outstanding/0").toString())
        .isEqualTo("{\"currency\":\"USD\",\"least\":\"300.00\",\"most\":\"300.00\"}");
  }

  @Test
  void readsARegisterAsKnownBeforeThePayment() throws Exception {
    assertThat(json("/api/registers/fines?atPosition=" + beforePayment).at("/items/0/status").asString())
        .isEqualTo("outstanding");
    assertThat(json("/api/registers/fines?atPosition=" + FINE_AT).at("/total").intValue()).isZero();
    assertThat(json("/api/registers/fines?asKnownAt=2026-11-01T09:12:00Z").at("/total").intValue()).isEqualTo(1);
  }

  @Test
  void takesABroaderKindForAllBelowIt() throws Exception {
    assertThat(json("/api/registers/incidents?kind=police-action").at("/items/0/id").asString()).isEqualTo(STOPPED);
    assertThat(json("/api/registers/incidents?kind=attack-on-property").at("/total").intValue()).isZero();
    assertThat(json("/api/registers/incidents").at("/facets/kind/police-action").intValue()).isEqualTo(1);
    assertThat(json("/api/registers/incidents").at("/facets/kind/traffic-stop").intValue()).isEqualTo(1);
  }

  @Test
  void countsDaysToTheMomentThatIsAskedFor() throws Exception {
    JsonNode then = json("/api/registers/liberty?atPosition=" + (beforePayment + 3));

    assertThat(then.at("/items/0/countedTo").asString()).isEqualTo("2026-11-01");
    assertThat(then.at("/items/0/custody/most").intValue()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case=cas_baaaaaaaaaaaaaaaaaaaaaaaaa",
        "party=pty_zaaaaaaaaaaaaaaaaaaaaaaaaa",
        "jurisdiction=CN",
        "from=2020-09-01",
        "to=2020-08-01",
        "kind=KZT",
        "status=paid"
      })
  void findsNothingWhereOneConditionDoesNotHold(String filter) throws Exception {
    assertThat(json("/api/registers/fines?" + filter).at("/total").intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case=" + CASE,
        "party=" + ACTIVIST,
        "jurisdiction=KZ",
        "from=2020-08-01&to=2020-09-01",
        "kind=USD",
        "status=partly-paid",
        "status=any"
      })
  void findsWhatFulfilsAllConditions(String filter) throws Exception {
    assertThat(json("/api/registers/fines?" + filter).at("/total").intValue()).isEqualTo(1);
  }

  @Test
  void showsOnlyStandingRestraintsUnlessOthersAreAskedFor() throws Exception {
    assertThat(json("/api/registers/assets").at("/total").intValue()).isEqualTo(1);
    assertThat(json("/api/registers/assets?status=lifted").at("/total").intValue()).isZero();
  }

  @Test
  void refusesAPeriodThatEndsBeforeItStarts() throws Exception {
    HttpResponse<String> answer = server.get("/api/registers/fines?from=2020-02-01&to=2020-01-01");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("span-ends-before-it-starts");
  }

  @Test
  void tellsWhatHappenedToTheLawyerAndOnWhoseAccount() throws Exception {
    JsonNode lawyers = json("/api/registers/lawyers");

    assertThat(lawyers.at("/items/0/id").asString()).isEqualTo(LAWYER);
    assertThat(lawyers.at("/items/0/happenings/0/kind").asString()).isEqualTo("traffic-stop");
    assertThat(lawyers.at("/items/0/happenings/0/onAccountOf/0").asString()).isEqualTo(CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"charges", "fines", "assets", "liberty", "incidents", "lawyers"})
  void namesProtectedPartiesInsideOnly(String register) throws Exception {
    assertThat(csv("/api/registers/" + register + ".csv")).doesNotContain("A. and B. Secret");
  }

  @Test
  void namesProtectedPartiesOutsideAsTheyMayBeNamed() throws Exception {
    assertThat(csv("/api/registers/assets.csv")).contains("relatives").contains("Serikzhan Bilash");
    assertThat(page("/registers/assets")).contains("A. and B. Secret", "protected");
  }

  @Test
  void leavesConfidentialEntriesOutOfFilesAndSaysHowMany() throws Exception {
    SampleLog log = SampleRecord.log();
    log.record(
        "entry-made-confidential.1",
        ("'caseId': '" + CASE + "', 'entry': '" + FINE + "', 'reason': 'Names a witness'").replace('\'', '"'));
    try (ReadingServer secretive = ReadingServer.over(log)) {
      String file = secretive.get("/api/registers/fines.csv?atPosition=" + beforePayment).body();

      assertThat(file).contains("Confidential entries left out,1", "0 fines.").doesNotContain(FINE);
      assertThat(secretive.get("/registers/fines").body()).contains(FINE);
    }
  }

  @Test
  void writesNoCellThatASpreadsheetTakesForAFormula() throws Exception {
    assertThat(csv("/api/registers/charges.csv")).contains(",'=HYPERLINK(174),");
  }

  @Test
  void saysInTheFileWhatItIsAndWhatItComesTo() throws Exception {
    assertThat(csv("/api/registers/fines.csv?kind=USD"))
        .startsWith("\uFEFFRegister,Fines\r\nAs of log position,")
        .contains("Filtered by kind,USD", "USD,333.00,0.00,0.00,33.00,300.00", FINE, PAYMENT);
  }

  @Test
  void listsAllRegistersAndLeadsToThem() throws Exception {
    assertThat(page("/registers")).contains("/registers/charges", "/registers/lawyers");
    assertThat(page("/cases")).contains("href=\"/registers\"");
  }

  @Test
  void leadsFromAPageToItsEntriesAndToTheFileWithTheSameFilter() throws Exception {
    assertThat(page("/registers/fines?kind=USD&limit=5"))
        .contains("/entries/" + FINE, "/api/registers/fines.csv?kind=USD\"", "333.00 USD", "partly paid");
  }

  @Test
  void keepsToTheMomentInAllAddresses() throws Exception {
    assertThat(page("/registers/fines?atPosition=" + beforePayment))
        .contains(
            "/entries/" + FINE + "?atPosition=" + beforePayment,
            "/api/registers/fines.csv?atPosition=" + beforePayment,
            "name=\"atPosition\" value=\"" + beforePayment);
  }

  @Test
  void drawsTheIncidentsWithATableBeside() throws Exception {
    assertThat(page("/registers/incidents"))
        .contains("<svg", "May 2020: 1", "Incidents by month and type", "Traffic stop");
  }

  @Test
  void hasNoPageForARegisterThatDoesNotExist() throws Exception {
    assertThat(server.get("/registers/nobody").statusCode()).isEqualTo(404);
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return EventJson.mapper().readTree(answer.body());
  }

  private String csv(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    return answer.body();
  }

  private String page(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
