package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is recorded by forms alone. */
class RecordingTest {

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
  void opensACaseAndAddsAPartyAndASource() throws Exception {
    assertThat(desk.browser.open("/cases").text()).contains("The school director");
    assertThat(desk.browser.open("/parties/" + desk.party).text()).contains("Aigerim Testova");
    assertThat(desk.browser.open("/sources/" + desk.source).text()).contains("A local newspaper");
  }

  @Test
  void namesAPartyOfTheCase() throws Exception {
    Page page =
        desk.browser.send(
            desk.browser
                .open("/cases/" + desk.caseId + "/parties/new")
                .form()
                .with("party", desk.party)
                .with("role", "accused"));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("Aigerim Testova");
  }

  @Test
  void recordsACharge() throws Exception {
    assertIsOnTheCasePage(desk.charge("She was charged with incitement."));
  }

  @Test
  void recordsThatAChargeWasDropped() throws Exception {
    String charge = desk.record(desk.charge("She was charged with slander."));

    assertIsOnTheCasePage(desk.fact("dropped-charges", "The charge was dropped.").with("charge", charge));
  }

  @Test
  void recordsASentenceAndAnAppealAgainstIt() throws Exception {
    String sentence =
        desk.record(
            desk.fact("sentences", "She was sentenced to seven years.")
                .with("convict", desk.party)
                .with("sanctions[0].kind", "imprisonment")
                .with("sanctions[0].duration", "P7Y")
                .with("sanctions[1].kind", "fine")
                .with("sanctions[1].amount.sum.value", "139000")
                .with("sanctions[1].amount.sum.currency", "KZT"));

    assertThat(desk.browser.open("/entries/" + sentence).text()).contains("imprisonment: 7 years; fine: 139000.00 KZT");
    assertIsOnTheCasePage(
        desk.fact("appeals", "She appealed.").with("against", sentence).with("appellants", desk.party));
  }

  @Test
  void recordsACourtDate() throws Exception {
    assertIsOnTheCasePage(
        desk.fact("hearings", "The trial was set down.").with("accused", desk.party).with("room", "4"));
  }

  @Test
  void recordsAFine() throws Exception {
    assertIsOnTheCasePage(
        desk.fact("fines", "She was fined.")
            .with("fined", desk.party)
            .with("amount.sum.value", "1800000")
            .with("amount.sum.currency", "KZT"));
  }

  @Test
  void recordsAFrozenAsset() throws Exception {
    assertIsOnTheCasePage(
        desk.fact("assets", "Her account was frozen.")
            .with("holders", desk.party)
            .with("restraint", "frozen")
            .with("kind", "account")
            .with("asset", "Her account at the savings bank"));
  }

  @Test
  void recordsAnIncident() throws Exception {
    assertIsOnTheCasePage(
        desk.fact("incidents", "Strangers waited at her door.")
            .with("type", "surveillance")
            .with("against", desk.party)
            .with("onAccountOf", desk.caseId)
            .with("count", "3"));
  }

  @Test
  void keepsTheSourceForTheNextFact() throws Exception {
    Page recorded = desk.browser.send(desk.charge("She was charged again.").with("attributions[0].locator", "p. 3"));
    String next = recorded.document().expectFirst("a[href*='/fines/new']").attr("href");
    Form form = desk.browser.open(next).form();

    assertThat(form.valueOf("attributions[0].source")).isEqualTo(desk.source);
    assertThat(form.valueOf("attributions[0].locator")).isEqualTo("p. 3");
    assertThat(form.valueOf("what.text")).isEmpty();
  }

  private static void assertIsOnTheCasePage(Form form) throws Exception {
    Page recorded = desk.browser.send(form);

    assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
    assertThat(recorded.address()).contains("&made=ent_");
    assertThat(desk.browser.open("/cases/" + desk.caseId).text()).contains(form.valueOf("what.text"));
  }
}
