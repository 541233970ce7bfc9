package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a fact in hand finds its form. */
class FindingTest {

  @TempDir private static Path data;

  private static Desk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void offersFormsByWhatTheyAreAbout() throws Exception {
    assertThat(offered("")).contains("Record a charge", "Record a fine", "Record an incident of harassment");
  }

  @Test
  void findsAFormByWhatCanBeChosenInIt() throws Exception {
    assertThat(offered("?q=Surveillance")).containsExactly("Record an incident of harassment");
  }

  @Test
  void findsAFormByTheBeginningOfAWord() throws Exception {
    assertThat(offered("?q=confisc")).contains("Record a frozen or seized asset").doesNotContain("Record a charge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"appeal", "house arrest", "disbarment", "smear"})
  void findsAFormByEachOfTheWordsThatItGivesAsExamples(String words) throws Exception {
    assertThat(desk.browser.open(record("")).text()).contains(words);
    assertThat(offered("?q=" + Form.encoded(words))).isNotEmpty();
  }

  @Test
  void headsEachVocabularyAndLeadsToTheFormForATermOfIt() throws Exception {
    Page page = desk.browser.open("/vocabularies/incident-type");

    assertThat(page.document().select("h1").text()).isEqualTo("Incident type");
    assertThat(page.document().select("a.btn-primary").attr("href")).isEqualTo("/vocabularies/incident-type/terms/new");
  }

  @Test
  void findsNothingByWordsThatStandApart() throws Exception {
    assertThat(offered("?q=surveillance+fine")).isEmpty();
  }

  @Test
  void saysThatNoFormTellsOfSomething() throws Exception {
    assertThat(desk.browser.open(record("?q=zeppelin")).text()).contains("No form tells of “zeppelin”");
  }

  @Test
  void keepsTheSourceOfTheEntryBeforeWhileItLooks() throws Exception {
    String kept = "attributions%5B0%5D.source=" + desk.source;

    Page found = desk.browser.open(record("?q=charge&" + kept));

    assertThat(found.document().select("section .kinds a").eachAttr("href")).allMatch(link -> link.contains(kept));
    assertThat(found.document().select("form input[type=hidden]").eachAttr("value")).contains(desk.source);
  }

  private static List<String> offered(String query) throws Exception {
    return desk.browser.open(record(query)).document().select("section .kinds a").eachText();
  }

  private static String record(String query) {
    return "/cases/" + desk.caseId + "/record" + query;
  }
}
