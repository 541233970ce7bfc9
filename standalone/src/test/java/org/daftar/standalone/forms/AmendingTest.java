package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the record is amended by forms, and the entry tells who did what, when and why. */
class AmendingTest {

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
  void asksBeforeItRecordsWhatIsUnlikely() throws Exception {
    long before = desk.browser.logSize();

    Page asked = desk.browser.send(unannounced("She was tried out of the blue."));

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.text()).contains("Not recorded yet").containsIgnoringCase("names no court date");
    assertThat(asked.form().field("_acknowledged").attr("type")).isEqualTo("checkbox");
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }

  @Test
  void recordsWhatIsUnlikelyOnceItIsAcknowledgedAndShowsThat() throws Exception {
    Page asked = desk.browser.send(unannounced("She was tried without notice."));

    String entry = desk.record(asked.form().with("_acknowledged", "hearing-never-announced"));

    assertThat(history(entry)).contains("Recorded in spite of: hearing never announced");
  }

  @Test
  void asksAgainWhereNobodyAcknowledged() throws Exception {
    Page asked = desk.browser.send(unannounced("She was tried in secret."));

    assertThat(desk.browser.send(asked.form()).status()).isEqualTo(422);
  }

  @Test
  void correctsAnEntry() throws Exception {
    String entry = desk.record(desk.charge("She was charged in spring."));

    Page corrected =
        desk.browser.send(
            amending(entry, "correct").with("when.edtf", "2019-03-11").with("reason", "The indictment says so."));

    assertThat(corrected.status()).isEqualTo(200);
    assertThat(history(entry)).contains("When 2019-03-12 2019-03-11", "Why: The indictment says so.", "by A. Tester");
    assertThat(corrected.document().select("#history ~ ol time[datetime]")).hasSize(2);
  }

  @Test
  void leavesAnEntryAsItIsWhereACorrectionChangesNothing() throws Exception {
    String entry = desk.record(desk.charge("She was charged, and that is right."));
    long before = desk.browser.logSize();

    Page refused = desk.browser.send(amending(entry, "correct").with("reason", "No change at all."));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Nothing was changed");
    assertThat(refused.form().valueOf("reason")).isEqualTo("No change at all.");
    assertThat(desk.browser.logSize()).isEqualTo(before);
  }

  @Test
  void retractsAnEntry() throws Exception {
    String entry = desk.record(desk.charge("She was charged by mistake."));

    desk.browser.send(amending(entry, "retract").with("reason", "It was somebody else."));

    assertThat(history(entry)).contains("Why: It was somebody else.", "by A. Tester");
    assertThat(desk.browser.open("/entries/" + entry).document().select(".retracted")).isNotEmpty();
  }

  @Test
  void disputesAnEntry() throws Exception {
    String entry = desk.record(desk.charge("She is said to have confessed."));

    desk.browser.send(
        amending(entry, "dispute")
            .with("position", "disputed-by-other-side")
            .with("by", desk.party)
            .with("reason", "She says that she never did."));

    assertThat(history(entry)).contains("Why: She says that she never did.", "by A. Tester");
    assertThat(desk.browser.open("/entries/" + entry).text()).containsIgnoringCase("disputed by");
  }

  @Test
  void asksForTheReasonOfARetraction() throws Exception {
    String entry = desk.record(desk.charge("She was charged for a reason."));

    Page refused = desk.browser.send(amending(entry, "retract"));

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().errorBeside("reason")).isNotEmpty();
  }

  @Test
  void setsAnEntrySideBySideWithAnother() throws Exception {
    String one = desk.record(desk.charge("Seven years, says one."));
    String other = desk.record(desk.charge("Seven years, says another.").with("when.edtf", "2019-03-13"));
    String link = desk.browser.open("/entries/" + one).document().expectFirst("a[href*='/accounts/new']").attr("href");

    Page set =
        desk.browser.send(
            desk.browser.open(link).form().with("accounts", other).with("reason", "The same day in court."));

    assertThat(set.status()).as(set.text()).isEqualTo(200);
    assertThat(history(one)).contains("Why: The same day in court.", "by A. Tester");
    assertThat(history(other)).contains("Why: The same day in court.");
  }

  private static Form unannounced(String what) throws IOException, InterruptedException {
    return desk.fact("sittings", what).with("accused", desk.party);
  }

  private static Form amending(String entry, String verb) throws IOException, InterruptedException {
    return desk.browser.open("/entries/" + entry + "/" + verb).form();
  }

  private static String history(String entry) throws IOException, InterruptedException {
    return desk.browser.open("/entries/" + entry).document().expectFirst("section[aria-labelledby=history]").text();
  }
}
