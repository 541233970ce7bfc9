package org.daftar.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.evidence.SevenEvents.FOURTH;
import static org.daftar.query.evidence.SevenEvents.SIGNED;
import static org.daftar.query.sample.LogServer.CHECKPOINT;
import static org.daftar.query.sample.LogServer.KEYS;
import static org.daftar.query.sample.LogServer.leaf;
import static org.daftar.query.sample.LogServer.proof;

import java.util.List;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.query.sample.SignedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be told of events about which the log answers honestly. */
class EvidenceClientTest {

  private SevenEvents events;

  @BeforeEach
  void start() throws Exception {
    events = new SevenEvents();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void provesEveryEventThatTheCheckpointCovers() {
    Checkpoint checkpoint = new Checkpoint(SignedLog.ORIGIN, events.log.head(SIGNED));

    assertThat(events.places(0, FOURTH, 4))
        .hasValue(
            List.of(
                Place.sealed(0, events.log.hash(0), checkpoint),
                Place.sealed(FOURTH, events.log.hash(FOURTH), checkpoint),
                Place.sealed(4, events.log.hash(4), checkpoint)));
  }

  @Test
  void callsAnEventBehindTheCheckpointNotYetSealedAndAsksForNoProofOfIt() {
    assertThat(events.places(SIGNED)).hasValue(List.of(Place.unsealed(SIGNED, events.log.hash(SIGNED), Seal.NOT_YET)));
    assertThat(events.server.asked()).containsExactlyInAnyOrder(KEYS, CHECKPOINT, leaf(SIGNED));
  }

  @Test
  void callsAnEventNotYetSealedWhereNothingWasEverSigned() {
    events.server.put(CHECKPOINT, 404, "{\"type\": \"/problems/nothing-is-signed\"}");

    assertThat(events.seal(FOURTH)).hasValue(Seal.NOT_YET);
  }

  @Test
  void asksAnewEveryTime() {
    assertThat(events.seal(SIGNED)).hasValue(Seal.NOT_YET);
    events.server.over(events.log, 7);

    assertThat(events.seal(SIGNED)).hasValue(Seal.SEALED);
  }

  @Test
  void acceptsAProofThatLeadsToALaterCheckpoint() {
    events.server.put(proof(FOURTH), 200, events.log.proof(FOURTH, 7).toString());

    assertThat(events.places(FOURTH).orElseThrow().getFirst().checkpoint())
        .hasValue(new Checkpoint(SignedLog.ORIGIN, events.log.head(7)));
  }
}
