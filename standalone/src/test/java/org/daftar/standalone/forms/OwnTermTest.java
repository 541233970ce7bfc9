package org.daftar.standalone.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation adds a term by a form, and every other form offers it from then on. */
class OwnTermTest {

  private static final String INCIDENT_TYPES = "/vocabularies/incident-type";

  @TempDir private static Path data;

  private static Desk desk;

  @BeforeAll
  static void start() throws Exception {
    desk = new Desk(data);
    Page added = desk.browser.send(term("doxxing", "doxxing").with("broader", "online-attack"));
    assertThat(added.text()).contains("Doxxing added");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void isOfferedBesideItsBroaderTermAndNamesTheEntry() throws Exception {
    Form incident = incident("Her address was posted.");
    assertThat(incident.element().select("optgroup[label=Online attack] option[value=doxxing]").text())
        .isEqualTo("Doxxing");

    String entry = desk.record(incident.with("type", "doxxing"));

    assertThat(desk.browser.open("/entries/" + entry).text()).contains("Doxxing");
  }

  @Test
  void isNotOfferedAnyMoreOnceItIsWithdrawnAndStaysWhereItStands() throws Exception {
    desk.browser.send(term("swatting", "swatting"));
    String entry = desk.record(incident("The police came for nothing.").with("type", "swatting"));

    desk.browser.send(
        desk.browser
            .open(INCIDENT_TYPES + "/withdrawals/new?code=swatting")
            .form()
            .with("reason", "Use police-action instead."));

    assertThatThrownBy(() -> incident("Again.").with("type", "swatting")).hasMessageContaining("does not offer");
    assertThat(desk.browser.open("/entries/" + entry).text()).contains("Swatting");
    assertThat(desk.browser.open("/entries/" + entry + "/correct").form().valueOf("type")).isEqualTo("swatting");
  }

  @Test
  void saysBesideTheCodeThatItIsTaken() throws Exception {
    Page refused = desk.browser.send(term("raid", "storming"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.form().errorBeside("code")).contains("stands for \"raid\"");
  }

  @Test
  void offersTheCodesThatWerePerhapsMeantToThoseWhoWriteThemselves() throws Exception {
    String body =
        """
        {"when": "2021-05", "what": "x", "unsourced": true, "standing": {"position": "unsure"},
         "type": "doxing", "against": ["%s"]}\
        """
            .formatted(desk.party);

    assertThat(desk.instance.post("/api/cases/" + desk.caseId + "/incidents", body).body())
        .contains("term-is-unknown", "Did you mean doxxing?");
  }

  private static Form incident(String what) throws Exception {
    return desk.fact("incidents", what).with("against", desk.party);
  }

  private static Form term(String code, String label) throws Exception {
    return desk.browser
        .open(INCIDENT_TYPES + "/terms/new")
        .form()
        .with("code", code)
        .with("label", label)
        .with("scope", "A term of this test.");
  }
}
