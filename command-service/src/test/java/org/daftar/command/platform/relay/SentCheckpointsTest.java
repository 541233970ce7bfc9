package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.daftar.command.platform.log.TestEvents;
import org.daftar.command.platform.sealing.Sealer;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hashing;
import org.daftar.ledger.tree.TreeHead;
import org.junit.jupiter.api.Test;

class SentCheckpointsTest extends RelayScene {

  private final List<String> sealed = new ArrayList<>();

  @Test
  void arriveInTheirOrderAndOnceThoughTheRelayWasClosedBetween() throws Exception {
    seal("cas_1");
    seal("cas_2");
    Relay first = startRelay();
    awaitCheckpoints(2);
    first.close();
    seal("cas_3");
    startRelay();
    seal("cas_4");
    awaitCheckpoints(4);

    assertThat(sent()).isEqualTo(sealed);
  }

  @Test
  void goOnBehindTheLastOfTheirOwnWhateverOthersHaveWrittenThere() throws Exception {
    seal("cas_1");
    Relay first = startRelay();
    awaitCheckpoints(1);
    first.close();
    Note forged = new Checkpoint(log.origin(), new TreeHead(1_000_000, Hashing.empty())).sign(TestEvents.KEY);
    checkpoints.write(List.of(record("no note at all"), record(forged.toString())));
    checkpoints.write(List.of(new ProducerRecord<>(settings.checkpoints(), 0, "", null)));
    seal("cas_2");
    startRelay();
    awaitCheckpoints(5);

    List<String> sent = sent();
    assertThat(List.of(sent.getFirst(), sent.getLast())).isEqualTo(sealed);
  }

  private void seal(String stream) {
    append(stream, 20);
    sealed.add(new Sealer(log, TestEvents.KEY).seal().toString());
  }

  private void awaitCheckpoints(int count) {
    await(() -> relays.getLast().relayed().isPresent());
    checkpoints.await(records -> records.size() >= count);
  }

  private List<String> sent() {
    return checkpoints.read().stream()
        .map(record -> record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8))
        .toList();
  }

  private ProducerRecord<String, byte[]> record(String text) {
    return new ProducerRecord<>(settings.checkpoints(), 0, "", text.getBytes(StandardCharsets.UTF_8));
  }
}
