package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of custody of an exhibit, by forms, and the source whose place another took. */
class ExhibitFormsTest {

  private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

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
  void saysOfACitedExhibitWhoHasItAndThatTheFileIsNotKeptHere() throws Exception {
    Page page = desk.browser.open("/exhibits/" + cited("A screenshot of a threat"));

    assertThat(page.text())
        .contains(
            "Held by A. Witness", "Nothing that happened to it is on record yet", "does not keep the file itself");
    assertThat(desk.browser.open("/exhibits?q=screenshot").text()).contains("not received");
  }

  @Test
  void showsTheChainOfCustodyInTheOrderInWhichItHappened() throws Exception {
    String exhibit = received("A scan of the verdict");
    send(
        form(exhibit, "pass")
            .with("to", "A. Lawyer")
            .with("when.edtf", "2026-03-01")
            .with("how", "In a sealed envelope."));
    Page page =
        send(
            form(exhibit, "copy")
                .with("by", "A. Monitor")
                .with("heldBy", "A. Archive")
                .with("when.edtf", "2026-02-02")
                .with("how", "On a new drive."));

    assertThat(steps(page))
        .containsExactly(
            "Received by A. Monitor from A. Witness", "Copied by A. Monitor", "Passed from A. Monitor to A. Lawyer");
    assertThat(page.text()).contains("Held by A. Lawyer", "SHA-256: " + HASH, "How: In a sealed envelope.");
  }

  @Test
  void recordsARedactedCopyAndATranslation() throws Exception {
    String exhibit = received("A letter from the prison");
    send(
        form(exhibit, "redact")
            .with("by", "A. Monitor")
            .with("redacted", "The names of two guards.")
            .with("fileName", "letter-redacted.pdf")
            .with("sha256", HASH));
    Page page =
        send(form(exhibit, "translate").with("language", "en").with("by", "A. Translator").with("certified", "true"));

    assertThat(page.text())
        .contains("Redacted: The names of two guards.")
        .contains("Translated into en by A. Translator, certified by a sworn translator");
  }

  @Test
  void saysThatTheHashIsTheOneThatWasReceived() throws Exception {
    Page page = send(check(received("A whole photograph"), HASH));

    assertThat(page.text()).contains("the hash is that of what was received");
    assertThat(page.document().select("[role=alert]")).isEmpty();
  }

  @Test
  void showsAMismatchLoudlyOnTheExhibitAndWhereverItIsCited() throws Exception {
    String exhibit = received("A photograph that was altered");
    String entry = desk.record(desk.charge("She was photographed."));
    send(desk.browser.open("/entries/" + entry + "/attach").form().with("exhibit", exhibit));

    Page page = send(check(exhibit, HASH.replace('e', 'f')));

    assertThat(page.document().expectFirst("[role=alert]").text()).contains("Do not rely on this file");
    assertThat(page.document().select("section .badge-warn").text()).contains("MISMATCH");
    assertThat(desk.browser.open("/entries/" + entry).text()).contains("a check found another hash");
    assertThat(desk.browser.open("/exhibits?q=altered").text()).contains("a check found another hash");
  }

  @Test
  void asksWhereSomebodyPassesOnWhatHeDoesNotHave() throws Exception {
    Form form =
        form(received("A diary"), "pass").with("from", "A. Stranger").with("to", "A. Court").with("how", "Unknown");

    Page asked = send(form);

    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.form().errorBeside("from") + asked.text()).contains("A. Monitor does");
    assertThat(send(asked.form().with("_acknowledged", "custody-passed-by-another")).text())
        .contains("Passed from A. Stranger to A. Court", "in spite of: custody passed by another");
  }

  @Test
  void offersWhoHasItAsWhoPassesItOn() throws Exception {
    assertThat(form(received("A ledger"), "pass").valueOf("from")).isEqualTo("A. Monitor");
  }

  @Test
  void withdrawsAnExhibitAndSaysSo() throws Exception {
    Page page = send(form(received("A forged letter"), "withdraw").with("reason", "The letterhead is false."));

    assertThat(page.text()).contains("no longer relied on: The letterhead is false.");
    assertThat(page.document().select("nav a[href$=/copy]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sha256, da39a3ee5e6b4b0d3255bfef95601890afd80709, 64 hexadecimal digits",
    "size, -1, a number of bytes",
    "mediaType, pdf, must be a media type",
    "fileName, codOVERRIDEfdp.exe, RIGHT-TO-LEFT OVERRIDE"
  })
  void saysBesideTheFieldWhatIsNone(String field, String value, String message) throws Exception {
    long before = desk.browser.logSize();
    String exhibit = cited("A file with a bad " + field);

    Page refused = send(receive(exhibit).with(field, value.replace("OVERRIDE", "\u202E")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.form().errorBeside(field)).containsIgnoringCase(message);
    assertThat(desk.browser.logSize()).isEqualTo(before + 1);
  }

  @Test
  void takesAFileOfManyGigabytes() throws Exception {
    Page page = send(receive(cited("An image of a whole disk")).with("size", "4000000000000"));

    assertThat(page.text()).contains("4000000000000 bytes");
  }

  @Test
  void showsOnASourceAndItsEntriesWhichOneTookItsPlace() throws Exception {
    String later =
        id(
            send(
                desk.browser
                    .open("/sources/new")
                    .form()
                    .with("kind", "judgment")
                    .with("title.text", "The final judgment")),
            "src");
    String entry = desk.record(desk.charge("A paper says so, at first."));

    Page page =
        send(
            desk.browser
                .open("/sources/" + desk.source + "/supersede")
                .form()
                .with("by", later)
                .with("reason", "The court said otherwise."));

    assertThat(page.text())
        .contains("Another source took its place: The final judgment", "Why: The court said otherwise.");
    assertThat(desk.browser.open("/entries/" + entry).text()).contains("superseded by: The final judgment");
    assertThat(desk.browser.open("/sources/" + later).text()).contains("It took the place of A local newspaper");
  }

  private static Form check(String exhibit, String hash) throws IOException, InterruptedException {
    return form(exhibit, "check").with("by", "A. Lawyer").with("sha256", hash).with("how", "With sha256sum.");
  }

  private static String received(String what) throws IOException, InterruptedException {
    String exhibit = cited(what);
    send(receive(exhibit));
    return exhibit;
  }

  private static Form receive(String exhibit) throws IOException, InterruptedException {
    return form(exhibit, "receive")
        .with("fileName", "scan.pdf")
        .with("mediaType", "application/pdf")
        .with("size", "12")
        .with("sha256", HASH.toUpperCase(Locale.ROOT))
        .with("from", "A. Witness")
        .with("to", "A. Monitor")
        .with("when.edtf", "2026-01-05")
        .with("how", "By hand.");
  }

  private static String cited(String what) throws IOException, InterruptedException {
    return id(
        send(desk.browser.open("/exhibits/new").form().with("description.text", what).with("heldBy", "A. Witness")),
        "exh");
  }

  private static List<String> steps(Page page) {
    return page.document().select("section[aria-labelledby=custody] li > strong").eachText();
  }

  private static String id(Page page, String kind) {
    return page.address().replaceFirst(".*/(" + kind + "_[a-z2-7]{26}).*", "$1");
  }

  private static Form form(String exhibit, String verb) throws IOException, InterruptedException {
    return desk.browser.open("/exhibits/" + exhibit + "/" + verb).form();
  }

  private static Page send(Form form) throws IOException, InterruptedException {
    return desk.browser.send(form);
  }
}
