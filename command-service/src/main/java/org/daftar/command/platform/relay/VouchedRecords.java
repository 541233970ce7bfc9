package org.daftar.command.platform.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.daftar.carrier.Bytes;
import org.daftar.carrier.CarriedEvent;
import org.daftar.carrier.MalformedCarriedEvent;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.relay.TrustedRelay;
import org.daftar.ledger.relay.Unvouched;
import org.daftar.ledger.relay.Voucher;
import org.daftar.ledger.relay.VouchingRelay;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;

/**
 * The records of a log's events: CloudEvents in binary mode (CNCF, Kafka protocol binding 1.0.2), each vouched for,
 * with its stream as key. One thread may make them while another recognises them.
 */
final class VouchedRecords {

  private final String origin;
  private final String topic;
  private final VouchingRelay relay;
  private final TrustedRelay trusted;

  VouchedRecords(String origin, String topic, SigningKey key) {
    this.origin = origin;
    this.topic = topic;
    this.relay = new VouchingRelay(origin, key);
    this.trusted = new TrustedRelay(origin, key.verifier());
  }

  /**
   * A record for each leaf.
   *
   * @param leaves which follow each other on the log, at most {@link Voucher#LARGEST_BATCH}
   */
  List<ProducerRecord<String, byte[]>> of(List<LoggedLeaf> leaves) {
    List<byte[]> bytes = leaves.stream().map(leaf -> leaf.leaf().bytes()).toList();
    List<Voucher> vouchers = relay.vouch(leaves.getFirst().position(), bytes.stream().map(Hashing::leaf).toList());
    List<ProducerRecord<String, byte[]>> records = new ArrayList<>(leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      records.add(record(leaves.get(i), bytes.get(i), vouchers.get(i)));
    }
    return records;
  }

  private ProducerRecord<String, byte[]> record(LoggedLeaf leaf, byte[] bytes, Voucher voucher) {
    if (leaf.position() != voucher.position()) {
      throw new IllegalStateException("The log has no event at position " + voucher.position());
    }
    byte[] payload = leaf.payload().bytes();
    CarriedEvent carried =
        new CarriedEvent(
            leaf.eventId(),
            origin,
            StoredName.of(payload),
            leaf.stream(),
            leaf.recordedAt(),
            leaf.position(),
            Bytes.of(bytes),
            Bytes.of(leaf.salts().bytes()),
            voucher.toString(),
            Bytes.of(payload));
    return KafkaMessageFactory.<String>createWriter(topic, 0, leaf.stream()).writeBinary(carried.toCloudEvent());
  }

  /** What this relay sent, where the record is such; others may have written anything. */
  Optional<Sent> recognise(ConsumerRecord<byte[], byte[]> record) {
    try {
      CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
      CarriedEvent carried = CarriedEvent.of(event);
      Hash leaf = Hashing.leaf(carried.leaf().copy());
      Voucher voucher = Voucher.parse(carried.voucher());
      trusted.check(leaf, voucher);
      return Optional.of(new Sent(voucher.position(), leaf));
    } catch (MalformedCarriedEvent | Unvouched | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A leaf that was sent.
   *
   * @param position on the log
   * @param leaf its hash
   */
  record Sent(long position, Hash leaf) {}
}
