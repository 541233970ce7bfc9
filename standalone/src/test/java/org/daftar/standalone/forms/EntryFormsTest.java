package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can happen to an entry has a form, and the entry shows what came of it. */
class EntryFormsTest {

  @TempDir private static Path data;

  private static Desk desk;
  private static String otherCase;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
    Page opened = desk.browser.send(desk.browser.open("/cases/new").form().with("title.text", "The second case"));
    otherCase = opened.address().replaceFirst(".*/(cas_[a-z2-7]{26}).*", "$1");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void settlesADispute() throws Exception {
    String entry = desk.record(desk.charge("She is said to have paid."));
    send(form(entry, "dispute").with("position", "disputed-by-us").with("reason", "She never did."));
    assertThat(page(entry).document().select("nav a[href$=/settle]")).hasSize(1);

    Page settled = send(form(entry, "settle").with("position", "undisputed").with("reason", "The receipt was found."));

    assertThat(settled.text()).contains("Standing: undisputed", "Why: The receipt was found.");
    assertThat(settled.document().select("nav a[href$=/settle]")).isEmpty();
  }

  @Test
  void verifiesAnEntryByASecondPairOfEyes() throws Exception {
    String entry = desk.record(desk.charge("She was seen by two."));

    Page verified =
        send(form(entry, "verify").with("verification.by", "A. Colleague").with("verification.how", "Read the file."));

    assertThat(verified.text()).contains("verified by A. Colleague: Read the file.");
  }

  @Test
  void asksWhetherTheAuthorIsASecondPairOfEyes() throws Exception {
    String entry = desk.record(desk.charge("She was seen by one."));

    Page asked =
        send(form(entry, "verify").with("verification.by", "A. Tester").with("verification.how", "Looked again."));

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.text()).contains("Not recorded yet").contains("a second pair of eyes");
    assertThat(send(asked.form().with("_acknowledged", "verified-by-its-author")).text())
        .contains("Recorded in spite of: verified by its author");
  }

  @Test
  void putsTagsOnAndTakesThemOff() throws Exception {
    String entry = desk.record(desk.charge("She was tagged."));

    Page tagged = send(form(entry, "tag").with("added", "key-fact, torture  isolation"));
    Page untagged = send(form(entry, "tag").with("removed", "torture"));

    assertThat(tagged.document().select(".telling .badge-plain").eachText())
        .contains("key-fact", "torture", "isolation");
    assertThat(untagged.document().select(".telling .badge-plain").eachText())
        .contains("key-fact", "isolation")
        .doesNotContain("torture");
  }

  @Test
  void saysBesideTheFieldWhichTagIsNone() throws Exception {
    String entry = desk.record(desk.charge("She was tagged badly."));

    Page refused = send(form(entry, "tag").with("added", "key-fact Not_A_Code"));

    assertThat(refused.form().errorBeside("added")).containsIgnoringCase("lower-case words joined by hyphens");
  }

  @Test
  void attachesASourceWithItsGrading() throws Exception {
    String entry = desk.record(desk.charge("A second paper says so."));

    Page attached =
        send(
            form(entry, "source")
                .with("attribution.source", desk.source)
                .with("attribution.stance", "official")
                .with("attribution.locator", "p. 12")
                .with("attribution.grading", "B2"));

    assertThat(attached.document().select(".sources").text()).contains("reported", "official statement", "p. 12", "B2");
  }

  @Test
  void refusesASourceThatDoesNotSayWho() throws Exception {
    String entry = desk.record(desk.charge("Nobody says so."));

    assertThat(send(form(entry, "source")).status()).isEqualTo(422);
  }

  @Test
  void addsATranslationAndKeepsTheOriginal() throws Exception {
    String entry = desk.record(desk.charge("She was charged in a foreign tongue."));

    Page translated =
        send(
            form(entry, "translate")
                .with("language", "ug-Arab")
                .with("text", "ئۇ ئەيىبلەندى")
                .with("translator", "A. Translator"));

    assertThat(translated.document().select(".telling .what").text()).contains("in a foreign tongue");
    assertThat(translated.document().select(".telling .translation[lang=ug-Arab] bdi").text())
        .isEqualTo("ئۇ ئەيىبلەندى");
    assertThat(translated.document().select(".telling .translation").text()).contains("translated by A. Translator");
  }

  @Test
  void makesAnEntryConfidentialAndOpensItAgain() throws Exception {
    String entry = desk.record(desk.charge("A guard saw it."));

    Page inside = send(form(entry, "keep-inside").with("reason", "The guard is at risk."));
    assertThat(inside.document().select(".telling .badge-warn").eachText()).contains("confidential");
    assertThat(desk.browser.open("/cases/" + desk.caseId + "/chronology").text()).contains("entry is confidential");

    Page open = send(form(entry, "open").with("reason", "The guard has left."));
    assertThat(open.document().select(".telling .badge-warn")).isEmpty();
    assertThat(open.text()).contains("Why: The guard is at risk.", "Why: The guard has left.");
  }

  @Test
  void sharesAnEntryWithASecondCaseInWhichItIsMarked() throws Exception {
    String entry = desk.record(desk.charge("One search, two cases."));

    Page shared = send(form(entry, "share").with("with", otherCase).with("reason", "The same search."));

    assertThat(shared.text()).contains("Belongs to: The school director", "Shared with: The second case");
    assertThat(desk.browser.open("/cases/" + otherCase).text())
        .contains("One search, two cases.", "Belongs to: The school director");
    assertThat(desk.browser.open("/search?q=two+cases").document().select(".fact")).hasSize(1);
  }

  @Test
  void movesAnEntryToTheCaseWhereItBelongs() throws Exception {
    String entry = desk.record(desk.charge("It belongs elsewhere."));

    Page moved = send(form(entry, "move").with("to", otherCase).with("reason", "Another defendant."));

    assertThat(moved.document().select(".eyebrow").text()).contains("The second case");
    assertThat(desk.browser.open("/cases/" + desk.caseId).text()).doesNotContain("It belongs elsewhere.");
  }

  @Test
  void knowsNoFormForAnythingElse() throws Exception {
    String entry = desk.record(desk.charge("She was charged, and that is all."));

    assertThat(desk.browser.open("/entries/" + entry + "/forget").status()).isEqualTo(404);
  }

  private static Form form(String entry, String verb) throws IOException, InterruptedException {
    return desk.browser.open("/entries/" + entry + "/" + verb).form();
  }

  private static Page send(Form form) throws IOException, InterruptedException {
    return desk.browser.send(form);
  }

  private static Page page(String entry) throws IOException, InterruptedException {
    return desk.browser.open("/entries/" + entry);
  }
}
