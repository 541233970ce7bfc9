package org.daftar.command.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.daftar.carrier.CarriedEvent;
import org.daftar.command.log.Append;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.ledger.leaf.Disclosure;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.leaf.LeafCodec;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.relay.TrustedRelay;
import org.daftar.ledger.relay.Voucher;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RelayTest extends RelayScene {

  @Test
  void sendsEveryEventOnceInTheOrderOfTheLog() throws Exception {
    append("cas_1", 1_500);
    Relay relay = startRelay();
    append("cas_2", 700);
    awaitRelayed(relay);

    assertThat(events.positions()).isEqualTo(allPositions());
    assertThat(relay.trouble()).isEmpty();
  }

  @Test
  void sendsCloudEventsInBinaryModeWithTheStreamAsKey() throws Exception {
    byte[] payload = "{\"event\":\"case-opened.1\",\"title\":\"Дело\"}".getBytes(StandardCharsets.UTF_8);
    log.append(
        new Append(List.of(new NewEvent("cas_1", 0, "evt-opened", Payload.of(payload))), Map.of(), Optional.empty()));
    awaitRelayed(startRelay());

    ConsumerRecord<byte[], byte[]> record = events.read().getLast();
    CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
    assertThat(record.key()).asString().isEqualTo("cas_1");
    assertThat(record.value()).isEqualTo(payload);
    assertThat(record.headers().lastHeader("ce_specversion").value()).asString().isEqualTo("1.0");
    assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
    assertThat(event.getId()).isEqualTo("evt-opened");
    assertThat(event.getType()).isEqualTo("case-opened.1");
    assertThat(event.getSource()).hasToString("example.org/log");
    assertThat(event.getSubject()).isEqualTo("cas_1");
    assertThat(event.getTime().toInstant()).isEqualTo(log.readFrom(1, 1).getFirst().recordedAt());
    assertThat(event.getDataContentType()).isEqualTo("application/json");
  }

  @Test
  void vouchesForEveryLeafAndSendsWhatItsDigestsWereMadeOf() throws Exception {
    append("cas_1", 1_200);
    awaitRelayed(startRelay());

    TrustedRelay trusted = new TrustedRelay(log.origin(), KEY.verifier());
    for (ConsumerRecord<byte[], byte[]> record : events.read()) {
      CarriedEvent event = Topic.event(record);
      byte[] leaf = event.leaf().copy();
      Voucher voucher = Voucher.parse(event.voucher());
      trusted.check(Hashing.leaf(leaf), voucher);
      assertThat(voucher.position()).isEqualTo(event.position());
      assertThat(sorted(digests(event))).isEqualTo(sorted(new LeafCodec(Leaf.CURRENT_VERSION).read(leaf).digests()));
    }
  }

  @Test
  void goesOnWhereTheTopicEndsAfterItWasClosedHalfWay() throws Exception {
    append("cas_1", 6_000);
    Relay first = startRelay();
    awaitRelayed(first, 1);
    first.close();
    int half = events.read().size();
    append("cas_2", 100);
    awaitRelayed(startRelay());

    assertThat(half).isPositive();
    assertThat(events.positions()).isEqualTo(allPositions());
  }

  @Test
  void goesOnBehindTheLastRecordOfItsOwnWhateverOthersHaveWrittenThere() throws Exception {
    append("cas_1", 100);
    Relay first = startRelay();
    awaitRelayed(first);
    first.close();
    long own = log.size();
    append("cas_1b", 50);
    events.write(new VouchedRecords(log.origin(), settings.events(), FOREIGN_KEY).of(log.leavesFrom(own, 50)));
    events.write(Collections.nCopies(200, new ProducerRecord<>(settings.events(), 0, "?", new byte[] {1})));
    awaitRelayed(startRelay());

    List<ConsumerRecord<byte[], byte[]>> records = events.read();
    VouchedRecords recognising = new VouchedRecords(log.origin(), settings.events(), KEY);
    assertThat(records.stream().flatMap(record -> recognising.recognise(record).stream()))
        .extracting(VouchedRecords.Sent::position)
        .isEqualTo(allPositions());
    assertThat(records).hasSize(allPositions().size() + 250);
  }

  @Test
  void beginsAgainWhereTheTopicWasDeletedWhileNothingWasSent() throws Exception {
    append("cas_1", 300);
    Relay relay = startRelay();
    awaitRelayed(relay);
    events.delete();

    await(() -> relay.relayed().isEmpty());
    awaitRelayed(relay);
    assertThat(events.positions()).isEqualTo(allPositions());
  }

  @Test
  void leavesNoGapWhereTheTopicWasMadeAgainBehindItsBack() throws Exception {
    append("cas_1", 300);
    Relay relay = startRelay();
    awaitRelayed(relay);
    events.empty();
    append("cas_2", 10);

    events.await(records -> records.size() >= log.size());
    await(() -> follow() == log.size());
  }

  private long follow() {
    try {
      return Follower.follow(events.positions());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Hash> digests(CarriedEvent event) throws Exception {
    return SaltedFields.of(Disclosure.named(new JsonMapper().readTree(event.payload().copy())), event.salts().copy())
        .digests();
  }

  private static List<String> sorted(List<Hash> hashes) {
    return hashes.stream().map(Hash::base64url).sorted().toList();
  }
}
