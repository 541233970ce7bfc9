package org.daftar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.sample.LogServer.CHECKPOINT;
import static org.daftar.query.sample.SampleRecord.FINE;
import static org.daftar.query.sample.SampleRecord.FINE_AT;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.daftar.query.sample.LogServer;
import org.daftar.query.sample.ReadingServer;
import org.daftar.query.sample.SampleLog;
import org.daftar.query.sample.SampleRecord;
import org.daftar.query.sample.SignedLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fine that was corrected, over a deciding side that answers honestly or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryOnTheLogTest {

  private static final String PROVED = "What this proves";

  private SignedLog signed;
  private int corrected;
  private LogServer deciding;
  private ReadingServer reading;

  @BeforeAll
  void start() throws Exception {
    SampleLog log = SampleRecord.log();
    signed = SignedLog.of(log);
    deciding = new LogServer();
    reading = ReadingServer.over(log, deciding.address());
    corrected =
        Integer.parseInt(
            reading.get("/api/entries/" + FINE).body().replaceFirst("(?s).*\"lastChange\":(\\d+).*", "$1"));
  }

  @AfterAll
  void stop() {
    reading.close();
    deciding.close();
  }

  @Test
  void showsWhereTheEntryAndItsLastChangeStandAndTheCheckpointThatSealsThem() throws Exception {
    deciding.over(signed, (int) size());

    assertThat(onTheLog())
        .contains("On the log: sealed", "Recorded at position " + FINE_AT, signed.hash(FINE_AT).toString())
        .contains("Last changed at position " + corrected, signed.hash(corrected).toString())
        .containsOnlyOnce("Checkpoint of the first " + size() + " events")
        .contains(SignedLog.ORIGIN, signed.head((int) size()).root().base64())
        .contains(PROVED, "What it does not prove", "compare checkpoints", "ask a witness");
  }

  @Test
  void linksToWhatAnOutsiderNeedsToCheckIt() throws Exception {
    deciding.over(signed, (int) size());

    assertThat(reading.get("/entries/" + FINE).body())
        .contains("\"/api/log/proofs/" + FINE_AT + "\"", "\"/api/log/leaves?from=" + FINE_AT + "&amp;limit=1\"")
        .contains("\"/api/log/proofs/" + corrected + "\"", "\"/api/log/checkpoint\"");
  }

  @Test
  void saysThatTheLastChangeIsNotYetSealed() throws Exception {
    deciding.over(signed, FINE_AT + 1);

    assertThat(onTheLog())
        .contains(
            "On the log: the last change is not yet sealed",
            "sealed by the checkpoint of the first " + (FINE_AT + 1) + " events")
        .contains("not yet sealed: a checkpoint usually follows within seconds", signed.hash(corrected).toString());
  }

  @Test
  void provesNothingOfAnEntryThatIsNotYetSealed() throws Exception {
    deciding.over(signed, FINE_AT);

    assertThat(onTheLog())
        .contains("On the log: not yet sealed", signed.hash(FINE_AT).toString())
        .doesNotContain("sealed by the checkpoint", "Checkpoint of", PROVED);
  }

  @Test
  void showsTheEntryAsItStoodBeforeItsChange() throws Exception {
    deciding.over(signed, (int) size());

    assertThat(text("/entries/" + FINE + "?atPosition=" + (FINE_AT + 1)))
        .contains("Recorded at position " + FINE_AT, "On the log: sealed")
        .doesNotContain("Last changed at");
  }

  @Test
  void warnsOpenlyOfAProofThatDoesNotCheck() throws Exception {
    deciding.over(signed, (int) size());
    deciding.put(LogServer.proof(FINE_AT), 200, signed.proof(corrected, (int) size()).toString());

    assertThat(onTheLog())
        .contains("On the log: does not check", "Do not rely on this entry as evidence")
        .doesNotContain("On the log: sealed", PROVED);
    assertThat(reading.get("/entries/" + FINE).body()).containsPattern("<details id=\"log\"[^>]* open=");
  }

  @Test
  void showsTheEntryAndSaysSoWhereTheLogGivesNoAnswerThatCanBeRead() throws Exception {
    deciding.over(signed, (int) size()).put(CHECKPOINT, 500, "Out of order");

    assertThat(onTheLog())
        .contains("Fine imposed, 19 August 2020", "On the log: cannot be told now", "the log gave no answer")
        .doesNotContain("sealed", PROVED);
  }

  private long size() {
    return signed.leaves().size();
  }

  private String onTheLog() throws IOException, InterruptedException {
    return text("/entries/" + FINE);
  }

  /** What a person reads, without the tags. */
  private String text(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = reading.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }
}
