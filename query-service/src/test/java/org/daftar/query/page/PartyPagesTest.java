package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.ACTIVIST;
import static org.daftar.query.sample.SampleRecord.LAWYER;
import static org.daftar.query.sample.SampleRecord.RELATIVES;

import java.io.IOException;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartyPagesTest {

  private static final String OTHER_CASE = "cas_baaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String OTHER_RECORD = "pty_daaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String OTHER_CLIENT = "pty_eaaaaaaaaaaaaaaaaaaaaaaaaa";

  private ReadingServer server;
  private long beforeMerge;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    log.record(
        "case-opened.1",
        "\"caseId\": \"" + OTHER_CASE + "\", \"title\": {\"text\": \"Embezzlement\", \"language\": \"en\"}");
    party(log, OTHER_RECORD, "Aiman Umarova");
    party(log, OTHER_CLIENT, "Saltanat Kusmankyzy");
    fact(log, "e", "counsel-appointed.1", "\"counsel\": \"%s\", \"clients\": [\"%s\"]".formatted(LAWYER, OTHER_CLIENT));
    fact(
        log,
        "f",
        "incident-reported.1",
        "\"type\": \"threat\", \"against\": [\"%s\"], \"by\": []".formatted(OTHER_RECORD));
    beforeMerge = log.size();
    log.record(
        "party-merged.1",
        "\"partyId\": \"%s\", \"into\": \"%s\", \"reason\": \"one lawyer, two spellings\""
            .formatted(OTHER_RECORD, LAWYER));
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void findsAPartyByItsNameInAnotherScript() throws Exception {
    assertThat(page("/parties?q=%D0%91%D1%96%D0%BB%D3%99%D1%88")).contains("1 party", "/parties/" + ACTIVIST);
  }

  @Test
  void marksWhoMustBeProtectedAndSaysHowTheyAreNamedOutside() throws Exception {
    assertThat(page("/parties/" + RELATIVES)).contains("protected", "Named outside as: ", "relatives");
  }

  @Test
  void tellsALawyersRolesInTheCasesOfAllHerClients() throws Exception {
    assertThat(page("/parties/" + LAWYER))
        .contains("Incitement of hatred, 2019", "<strong>defence lawyer</strong>")
        .contains("Embezzlement", "counsel in 1 entry");
  }

  @Test
  void countsWhatHappenedToHerUnderARecordThatTurnedOutToBeHers() throws Exception {
    assertThat(page("/parties/" + LAWYER)).contains("target in 1 entry", "one lawyer, two spellings", ">Threat<");
  }

  @Test
  void readsThemApartAsKnownBeforeTheyWereMerged() throws Exception {
    assertThat(page("/parties/" + LAWYER + "?atPosition=" + beforeMerge)).doesNotContain("target in", ">Threat<");
  }

  @Test
  void leadsFromADuplicateToTheRecordThatReplacedIt() throws Exception {
    assertThat(page("/parties/" + OTHER_RECORD)).contains("This record is a duplicate", "/parties/" + LAWYER);
  }

  @Test
  void showsNamesAsTheyWereKnownThen() throws Exception {
    assertThat(page("/parties/" + ACTIVIST)).contains("Серікжан Біләш");
    assertThat(page("/parties/" + ACTIVIST + "?atPosition=14")).doesNotContain("Серікжан");
  }

  private static void party(SampleLog log, String id, String name) {
    log.record(
        "party-registered.1",
        "\"partyId\": \"%s\", \"type\": \"person\", \"name\": {\"forms\": [{\"text\": \"%s\", \"kind\": \"legal\"}]}"
            .formatted(id, name));
  }

  private static void fact(SampleLog log, String letter, String event, String fields) {
    log.record(
        event,
        """
        "caseId": "%s", "entry": "ent_%s", "when": {}, "what": {"text": "It happened", "language": "en"},
        "attributions": [], "unsourced": true, "standing": {"position": "unsure"}, "exhibits": [], %s\
        """
            .formatted(OTHER_CASE, letter + "a".repeat(25), fields));
  }

  private String page(String address) throws IOException, InterruptedException {
    return server.get(address).body();
  }
}
