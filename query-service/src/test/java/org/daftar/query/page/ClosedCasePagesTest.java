package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.SampleRecord.CASE;

import java.io.IOException;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that was closed and reopened is shown as it stood at the moment that is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedCasePagesTest {

  private static final String HOW = "The last sentence was served.";

  private ReadingServer server;
  private long closedAt;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    log.record(
        "case-closed.1", "\"caseId\": \"" + CASE + "\", \"when\": {\"edtf\": \"2022-05\"}, \"how\": \"" + HOW + "\"");
    closedAt = log.size();
    log.record("case-reopened.1", "\"caseId\": \"" + CASE + "\", \"when\": {}, \"reason\": \"It was remitted.\"");
    server = ReadingServer.over(log);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases/" + CASE, "/cases"})
  void showThatItIsClosedOnlyWhileItIs(String page) throws Exception {
    assertThat(body(page + "?atPosition=" + (closedAt - 1))).doesNotContain("<strong>Closed");
    assertThat(body(page + "?atPosition=" + closedAt)).contains("<strong>Closed");
    assertThat(body(page)).doesNotContain("<strong>Closed");
  }

  @Test
  void sayWhenAndHowItWasClosed() throws Exception {
    assertThat(body("/cases/" + CASE + "?atPosition=" + closedAt)).contains("May 2022", HOW);
  }

  @Test
  void tellInTheHistoryOfTheFileWhyItWentOn() throws Exception {
    assertThat(body("/cases/" + CASE)).contains("Case closed", "Case reopened", "It was remitted.");
  }

  @Test
  void answerOverRestHowItWasClosed() throws Exception {
    assertThat(body("/api/cases/" + CASE + "?atPosition=" + closedAt)).contains("\"closure\":{", HOW);
    assertThat(body("/api/cases/" + CASE)).doesNotContain("\"closure\"");
  }

  private String body(String address) throws IOException, InterruptedException {
    return server.get(address).body();
  }
}
