package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to somebody's liberty is recorded by forms alone, each fact referring to the one before. */
class LibertyRecordingTest {

  @TempDir private static Path data;

  private static Desk desk;
  private static String arrest;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
    arrest = desk.record(desk.fact("arrests", "She was arrested at home.").with("arrested", desk.party));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void recordsTheExtensionOfTheDetentionThatThePageOffers() throws Exception {
    String extension =
        desk.record(
            desk.fact("detention-extensions", "Her custody was extended.")
                .with("detained", desk.party)
                .with("detention", arrest)
                .with("until.edtf", "2019-07-12"));

    assertThat(entry(extension)).contains("Detention extended", "12 July 2019", "Detention: Arrest");
  }

  @Test
  void recordsAMove() throws Exception {
    String move =
        desk.record(
            desk.fact("detention-moves", "She was moved.")
                .with("detained", desk.party)
                .with("from", "Remand prison No. 1")
                .with("to", "A prison in another province"));

    assertThat(entry(move)).contains("Moved while detained", "Remand prison No. 1", "A prison in another province");
  }

  @Test
  void recordsThatCounselWasKeptOut() throws Exception {
    String refusal =
        desk.record(
            desk.fact("access-decisions", "Her lawyer was turned away.")
                .with("detained", desk.party)
                .with("decision", "refused")
                .with("visitor", "counsel"));

    assertThat(entry(refusal)).contains("Access refused to counsel");
  }

  @Test
  void recordsATravelBanAndItsLifting() throws Exception {
    String ban =
        desk.record(
            desk.fact("restrictions", "She may not leave the city.")
                .with("restricted", desk.party)
                .with("kind", "travel-ban")
                .with("until.edtf", "2021"));
    String lifting = desk.record(desk.fact("restriction-liftings", "The ban was lifted.").with("restriction", ban));

    assertThat(entry(ban)).contains("Travel ban", "2021");
    assertThat(entry(lifting)).contains("Restriction lifted", "Restriction: Travel ban");
  }

  @Test
  void asksBackBeforeItRecordsAReappearanceOfSomebodyWhoIsNotMissing() throws Exception {
    Form form =
        desk.fact("reappearances", "She was seen in a camp.")
            .with("reappeared", desk.party)
            .with("condition", "detained");
    Page asked = desk.browser.send(form);

    assertThat(asked.text()).contains("is not known to be missing");
    assertThat(entry(desk.record(asked.form().with("_acknowledged", "reappeared-without-disappearance"))))
        .contains("Reappearance", "detained");
  }

  @Test
  void saysBesideItsFieldThatADetentionCannotBeExtendedToADayBeforeIt() throws Exception {
    Page refused =
        desk.browser.send(
            desk.fact("detention-extensions", "Her custody was extended.")
                .with("detained", desk.party)
                .with("detention", arrest)
                .with("until.edtf", "2018"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.form().errorBeside("until.edtf")).contains("Must not be before the detention began");
  }

  private static String entry(String id) throws Exception {
    return desk.browser.open("/entries/" + id).text();
  }
}
