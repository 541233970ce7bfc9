package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.CASE;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FINE_AT;
import static org.daftar.query.sample.SampleRecord.RADIO;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final String EXPORT =
      "'caseId': '"
          + CASE
          + "', 'recipient': 'A working group', 'purpose': 'An urgent appeal', 'format': 'csv', 'atPosition': 12,"
          + " 'entries': [], 'withheld': []";

  private ReadingServer server;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    log.record("chronology-exported.1", EXPORT.replace('\'', '"'));
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void listsTheCasesWithTheirJurisdictionAndHowMuchIsOnRecord() throws Exception {
    assertThat(page("/cases")).contains("Incitement of hatred, 2019", "Kazakhstan (1)", "4 entries", "begins: 2019");
  }

  @Test
  void setsTheAccountsOfOneFactSideBySideAndMarksWhatDiffers() throws Exception {
    String page = page("/cases/" + CASE);

    assertThat(page).contains("2 accounts of one fact", "differ in", "date, fact, details, sources");
    assertThat(page).containsPattern("differs[^>]*>activity ban: 7 years \\(activism\\)");
    assertThat(page).containsPattern("differs[^>]*>imprisonment: 7 years");
  }

  @Test
  void keepsTheUndatedInASectionOfTheirOwnWithTheDateAsTold() throws Exception {
    String page = page("/cases/" + CASE);

    assertThat(page.lastIndexOf("Accounts frozen")).isGreaterThan(page.indexOf("id=\"undated\""));
    assertThat(page).contains("“no date given”");
  }

  @Test
  void showsTheTimelineAsItStoodAtAnEarlierPosition() throws Exception {
    String page = page("/cases/" + CASE + "?atPosition=" + (FINE_AT + 1));

    assertThat(page).contains("18 August 2020", "as it stood after", "not graded");
    assertThat(page).doesNotContain("19 August 2020", "Accounts frozen", ">B2<");
  }

  @Test
  void takesATimeWithoutAZoneFromTheBrowsersOwnFieldAsUtc() throws Exception {
    assertThat(page("/cases/" + CASE + "?asKnownAt=2026-11-01T09:12"))
        .contains("18 August 2020")
        .doesNotContain("Accounts frozen");
  }

  @Test
  void filtersTheTimelineByKind() throws Exception {
    assertThat(page("/cases/" + CASE + "?kind=fine-imposed")).contains("1 entry").doesNotContain("Accounts frozen");
  }

  @Test
  void drawsWhatItListsOnAnAxisForADeskAndOneForATelephone() throws Exception {
    String page = page("/cases/" + CASE + "?atPosition=" + (FINE_AT + 1));

    assertThat(page).containsSubsequence("viewBox=\"0 0 1100 ", "/entries/" + FINE + "?atPosition=");
    assertThat(page).containsSubsequence("viewBox=\"0 0 336 ", "/entries/" + FINE + "?atPosition=");
    assertThat(page).contains("Fine imposed, 18 August 2020: Fined (claimed by a party)");
  }

  @Test
  void tellsTheHistoryOfTheFileAndWhoWasGivenAChronologyOfIt() throws Exception {
    assertThat(page("/cases/" + CASE)).contains("History of the file", "for A working group: An urgent appeal");
  }

  @Test
  void handsOutTheChronologyAsOfTheMomentThatIsRead() throws Exception {
    String address = "/api/cases/" + CASE + "/chronology?atPosition=" + (FINE_AT + 1) + "&amp;format=";

    assertThat(page("/cases/" + CASE + "/chronology?atPosition=" + (FINE_AT + 1)))
        .contains(address + "html", address + "csv", address + "json")
        .doesNotContain("A working group");
  }

  @Test
  void listsWhoWasGivenAChronologyForWhatAndAsOfWhichEvent() throws Exception {
    assertThat(page("/cases/" + CASE + "/chronology"))
        .contains("A working group", "An urgent appeal")
        .contains("/api/cases/" + CASE + "/chronology?atPosition=12&amp;format=csv");
  }

  @Test
  void tellsTheHistoryOfAnEntryWithWhatChangedAndWhy() throws Exception {
    assertThat(page("/entries/" + FINE))
        .contains("Fine imposed, 19 August 2020", "The clerk named the day after", "2020-08-18", "2020-08-19")
        .contains("A. Monitor", "not authenticated", "/entries/" + FINE + "?atPosition=" + (FINE_AT + 1));
  }

  @Test
  void saysWhyASourceWasGraded() throws Exception {
    assertThat(page("/sources/" + RADIO)).contains("Why he had to flee", ">B2<", "Named author");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases/nothing", "/cases/cas_zzzzzzzzzzzzzzzzzzzzzzzzza", "/entries/ent_x", "/sources/-"})
  void answersWhatIsNotThereWithAPageThatSaysSo(String address) throws Exception {
    HttpResponse<String> answer = server.get(address);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such", "All cases");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?atPosition=999999", "?asKnownAt=yesterday", "?from=2020&to=2019", "?colour=red", "?limit=501"})
  void namesTheParameterThatIsWrong(String query) throws Exception {
    HttpResponse<String> answer = server.get("/cases/" + CASE + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("“" + query.substring(1, query.indexOf('=')) + "”");
  }

  private String page(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
