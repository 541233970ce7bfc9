package org.daftar.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.query.evidence.SevenEvents.FOURTH;
import static org.daftar.query.evidence.SevenEvents.SIGNED;
import static org.daftar.query.sample.LogServer.leaf;
import static org.daftar.query.sample.LogServer.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.tree.InclusionProof;
import org.daftar.query.sample.SignedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not check is never called sealed. */
class FalseEvidenceTest {

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
  void doesNotTakeAProofWithAWrongHashForASeal() {
    InclusionProof wrong = new InclusionProof(FOURTH, events.log.proof(2, SIGNED).inclusion().path());
    events.server.put(proof(FOURTH), 200, LeafProof.of(wrong, events.log.checkpoint(SIGNED)).toString());

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void doesNotTakeTheProofOfAnotherEventForASeal() {
    events.server.put(proof(FOURTH), 200, events.log.proof(2, SIGNED).toString());

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void doesNotTakeTheProofOfATwinForASeal() {
    List<String> leaves = new ArrayList<>(events.log.leaves());
    leaves.set(FOURTH - 1, leaves.get(FOURTH));
    SignedLog twins = new SignedLog(events.log.key(), leaves);
    events.server.over(twins, SIGNED);
    assertThat(events.seal(FOURTH)).hasValue(Seal.SEALED);

    events.server.put(proof(FOURTH), 200, twins.proof(FOURTH - 1, SIGNED).toString());

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void doesNotTakeAnotherKeyOfTheSameNameForTheLogs() throws Exception {
    events.server.put(proof(FOURTH), 200, events.log.signedByAnother().proof(FOURTH, SIGNED).toString());

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void doesNotTakeAnEditedCheckpointForASeal() {
    Checkpoint signed = new Checkpoint(SignedLog.ORIGIN, events.log.head(SIGNED));
    Checkpoint forged = new Checkpoint(SignedLog.ORIGIN, events.log.head(7));
    String proof =
        events
            .log
            .proof(FOURTH, 7)
            .toString()
            .replaceFirst("—.*\n", signature(events.log.checkpoint(SIGNED).toString()));
    assertThat(proof).contains(forged.text()).doesNotContain(signed.text());
    events.server.put(proof(FOURTH), 200, proof);

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void noticesALeafThatIsOfAnotherEventAlthoughItIsProved() throws Exception {
    List<Instant> other = LongStream.range(0, 7).mapToObj(at -> SevenEvents.recordedAt(at).plusMillis(at)).toList();
    events.server.over(SignedLog.of(other), SIGNED);

    assertThat(events.seal(0)).hasValue(Seal.SEALED);
    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void noticesALeafOfAnotherLogAlthoughItIsProved() {
    List<String> leaves = new ArrayList<>(events.log.leaves());
    leaves
        .subList(1, leaves.size())
        .replaceAll(leaf -> leaf.replace("\"log\":\"daftar.test/1\"", "\"log\":\"daftar.test/2\""));
    events.server.over(new SignedLog(events.log.key(), leaves), SIGNED);

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  @Test
  void noticesAChangedLeaf() {
    events.server.put(
        leaf(FOURTH), 200, events.log.leaves().get(FOURTH).replace("\"id\":\"e3\"", "\"id\":\"e4\"") + "\n");

    assertThat(events.seal(FOURTH)).hasValue(Seal.CONTRADICTED);
  }

  private static String signature(String note) {
    return note.substring(note.indexOf("—"));
  }
}
