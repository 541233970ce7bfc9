package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can happen to the record of a party has a form, and its page shows what came of it. */
class PartyFormsTest {

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
  void addsAFormOfTheNameAndADescriptionAndAProtection() throws Exception {
    String party = party("Gulnur Testova");
    send(form(party, "name").with("form.text", "Гүлнұр Тестова").with("form.kind", "transliteration"));
    send(form(party, "describe").with("description.text", "A teacher."));

    Page page = send(form(party, "protect").with("protectedAs", "a relative").with("reason", "There were threats."));

    assertThat(page.text()).contains("Гүлнұр Тестова", "A teacher.", "Named outside as: a relative");
  }

  @Test
  void relatesAPartyToAnotherAndShowsItOnBothPages() throws Exception {
    String lawyer = party("Aiman Advocate");
    String client = party("Serik Client");

    Page page =
        send(form(lawyer, "relate").with("relation", "lawyer-of").with("to", client).with("during.edtf", "2019-03/.."));

    assertThat(relations(page)).contains("Serik Client (client, ");
    assertThat(relations(desk.browser.open("/parties/" + client))).contains("Aiman Advocate (lawyer, ");
  }

  @Test
  void splitsAMergedRecordAgain() throws Exception {
    String stays = party("Daulet One");
    String duplicate = party("Daulet Two");
    Page merged = send(form(duplicate, "merge").with("into", stays).with("reason", "The same birthday."));
    assertThat(merged.text()).contains("This record is a duplicate");
    assertThat(desk.browser.open("/parties/" + stays).text()).contains("Duplicate: " + duplicate);

    Page split = send(form(duplicate, "split").with("reason", "Two birthdays after all."));

    assertThat(split.text()).doesNotContain("This record is a duplicate").contains("Why: Two birthdays after all.");
    assertThat(desk.browser.open("/parties/" + stays).text()).doesNotContain("Duplicate: " + duplicate);
    assertThat(send(form(duplicate, "describe").with("description.text", "Somebody else.")).text())
        .contains("Somebody else.");
  }

  @Test
  void saysThatNothingIsThereToSplit() throws Exception {
    Page refused = send(form(party("Erlan Alone"), "split").with("reason", "They are two."));

    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void showsWhatAPartyAllowsByBodyAndUseAsKnownAtTheTime() throws Exception {
    String party = party("Aliya Consenting");
    Page given = send(consent(party, "consent", "named-in-public").with("how", "In a signed letter"));
    Page both = send(consent(party, "consent", "named-to-government").with("how", "By telephone"));
    String before = moment(both);
    Page withdrawn = send(consent(party, "withdraw", "named-in-public").with("how", "Through her lawyer"));

    assertThat(consents(given)).contains("UN Special Procedures named in public given").contains("In a signed letter");
    assertThat(consents(withdrawn))
        .contains("named in public withdrawn or refused")
        .contains("Through her lawyer")
        .contains("named to government given");
    assertThat(consents(desk.browser.open("/parties/" + party + "?atPosition=" + before)))
        .contains("named in public given")
        .doesNotContain("withdrawn");
  }

  @Test
  void asksWhereSomebodyWithdrawsWhatNobodyAllowed() throws Exception {
    Page asked = send(consent(party("Marat Refusing"), "withdraw", "anonymous").with("how", "He said no at once"));

    assertThat(asked.status()).isEqualTo(422);
    assertThat(consents(send(asked.form().with("_acknowledged", "consent-never-given"))))
        .contains("anonymous withdrawn or refused");
  }

  private static Form consent(String party, String verb, String use) throws IOException, InterruptedException {
    return form(party, verb).with("mechanism", "UN Special Procedures").with("use", use).with("when.edtf", "2026-08");
  }

  private static String relations(Page page) {
    return page.document().expectFirst("section[aria-labelledby=relations]").text();
  }

  private static String consents(Page page) {
    return page.document().expectFirst("section[aria-labelledby=consents]").text();
  }

  private static String moment(Page page) {
    return page.address().replaceFirst(".*after=(\\d+).*", "$1");
  }

  private static String party(String name) throws IOException, InterruptedException {
    Page made = send(desk.browser.open("/parties/new").form().with("type", "person").with("name.forms[0].text", name));
    return made.address().replaceFirst(".*/(pty_[a-z2-7]{26}).*", "$1");
  }

  private static Form form(String party, String verb) throws IOException, InterruptedException {
    return desk.browser.open("/parties/" + party + "/" + verb).form();
  }

  private static Page send(Form form) throws IOException, InterruptedException {
    return desk.browser.send(form);
  }
}
