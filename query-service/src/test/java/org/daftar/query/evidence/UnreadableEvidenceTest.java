package org.daftar.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.evidence.SevenEvents.FOURTH;
import static org.daftar.query.sample.LogServer.CHECKPOINT;
import static org.daftar.query.sample.LogServer.KEYS;
import static org.daftar.query.sample.LogServer.leaf;
import static org.daftar.query.sample.LogServer.proof;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is told where the log gives no answer, or none that can be read. */
class UnreadableEvidenceTest {

  private SevenEvents events;

  @BeforeEach
  void start() throws Exception {
    events = new SevenEvents();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "{}\n", "[]\n", "null\n", "<html></html>\n", "\u0000", "{\"v\": \"daftar-leaf/1\"}\n", "—"})
  void tellsNothingWhereItGetsAnAnswerThatNobodyCanRead(String answer) {
    for (String question : List.of(KEYS, leaf(FOURTH), CHECKPOINT, proof(FOURTH))) {
      events.honest().put(question, 200, answer);

      assertThat(events.seal(FOURTH)).as(question).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 404, 500, 503})
  void tellsNothingWhereItGetsAnotherStatus(int status) {
    for (String question : List.of(KEYS, leaf(FOURTH), CHECKPOINT, proof(FOURTH))) {
      events.honest().put(question, status, status == 204 ? "" : "{}");

      assertThat(events.seal(FOURTH)).as(question).isEmpty();
    }
  }

  @Test
  void tellsNothingWhereTheFirstLeafNamesNoKey() {
    events.server.put(KEYS, 200, events.log.leaves().get(1) + "\n");

    assertThat(events.seal(FOURTH)).isEmpty();
  }

  @Test
  void readsNoAnswerWithoutEnd() {
    events.server.put(leaf(FOURTH), 200, "a".repeat(2 << 20));

    assertThat(events.seal(FOURTH)).isEmpty();
  }

  @Test
  @Timeout(20)
  void waitsForNoAnswerThatStopsHalfWay() {
    events.server.stall(leaf(FOURTH));

    assertThat(events.seal(FOURTH)).isEmpty();
  }

  @Test
  void tellsNothingWhereNobodyAnswers() {
    events.server.close();

    assertThat(events.seal(FOURTH)).isEmpty();
  }
}
