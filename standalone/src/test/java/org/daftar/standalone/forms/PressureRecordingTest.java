package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money, property, standing in law and what people say are recorded by forms alone. */
class PressureRecordingTest {

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
  void recordsWhatBecomesOfAFine() throws Exception {
    String fine = desk.record(fine("1800000", "KZT"));
    String reduction =
        desk.record(
            desk.fact("fine-reductions", "The court halved it.")
                .with("fine", fine)
                .with("amount.sum.value", "900000")
                .with("amount.sum.currency", "KZT"));
    String enforcement =
        desk.record(
            desk.fact("fine-enforcements", "Bailiffs took the rest.").with("fine", fine).with("means", "by bailiffs"));

    assertThat(entry(reduction)).contains("Fine reduced", "900000.00 KZT", "Fine: Fine imposed");
    assertThat(entry(enforcement)).contains("Fine enforced", "amount unknown", "by bailiffs");
  }

  @Test
  void saysBesideItsFieldThatASumIsTooLarge() throws Exception {
    Page refused = desk.browser.send(fine("1" + "0".repeat(18), "JPY"));

    assertThat(refused.status()).isBetween(400, 499);
    assertThat(refused.form().errorBeside("amount.sum.value")).contains("9007199254740991");
  }

  @Test
  void recordsThatAPartOfAnAssetCameBack() throws Exception {
    String seizure =
        desk.record(
            desk.fact("assets", "Her devices were seized.")
                .with("holders", desk.party)
                .with("restraint", "seized")
                .with("kind", "device")
                .with("asset", "A laptop and a telephone"));
    String back =
        desk.record(
            desk.fact("asset-returns", "The telephone came back.")
                .with("restraint", seizure)
                .with("part", "The telephone")
                .with("recipients", desk.party));

    assertThat(entry(back)).contains("Asset returned in part", "Part: The telephone");
  }

  @Test
  void recordsAListingAndItsEnd() throws Exception {
    String listing =
        desk.record(desk.fact("listings", "She was listed.").with("listed", desk.party).with("list", "terrorist"));
    String end =
        desk.record(
            desk.fact("delistings", "She was taken off.")
                .with("delisted", desk.party)
                .with("list", "terrorist")
                .with("listing", listing));

    assertThat(entry(end)).contains("Taken off: terrorist list", "Listing: Listed");
  }

  @Test
  void recordsThatALicenceWasSuspended() throws Exception {
    String suspension =
        desk.record(
            desk.fact("licences", "She may not practise.")
                .with("holders", desk.party)
                .with("decision", "suspended")
                .with("licence", "to practise law")
                .with("until.edtf", "2021"));

    assertThat(entry(suspension)).contains("Licence suspended", "to practise law", "2021");
  }

  @Test
  void recordsARequestForCommentAndThatItWasRefused() throws Exception {
    String request = desk.record(desk.fact("comment-requests", "She was asked.").with("addressees", desk.party));
    String refusal =
        desk.record(
            desk.fact("comment-answers", "She did not want to comment.")
                .with("speaker", desk.party)
                .with("answer", "refused")
                .with("comment", "No comment.")
                .with("request", request));

    assertThat(entry(refusal)).contains("Comment refused", "No comment.", "Asked: Request for comment");
  }

  @Test
  void recordsWhatAReaderMustKnow() throws Exception {
    String risk = desk.record(desk.fact("risks", "She may be tried again.").with("about", desk.party));

    assertThat(entry(risk)).contains("Risk", "Aigerim Testova");
  }

  private static Form fine(String amount, String currency) throws Exception {
    return desk.fact("fines", "She was fined.")
        .with("fined", desk.party)
        .with("amount.sum.value", amount)
        .with("amount.sum.currency", currency);
  }

  private static String entry(String id) throws Exception {
    return desk.browser.open("/entries/" + id).text();
  }
}
