package org.daftar.command.platform.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.daftar.command.log.Checkpoints;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;

/** Sends the log's checkpoints in their order, each once the events that it covers have arrived. */
final class SentCheckpoints {

  /** One is signed every few seconds: no need to look for it with every batch of events. */
  private static final Duration EVERY = Duration.ofMillis(250);

  private final Checkpoints checkpoints;
  private final String topic;
  private final Outlet outlet;
  private long next;
  private long looked = System.nanoTime() - EVERY.toNanos();

  /** Goes on after the last that stands on the topic. */
  SentCheckpoints(Checkpoints checkpoints, String topic, TopicEnd end, Outlet outlet) {
    this.checkpoints = checkpoints;
    this.topic = topic;
    this.outlet = outlet;
    this.next = end.last(topic, this::recognise).orElse(0L) + 1;
  }

  /** The size of a checkpoint of this log, where the record is such; others may have written anything. */
  private Optional<Long> recognise(ConsumerRecord<byte[], byte[]> record) {
    try {
      Note note = Note.parse(record.value());
      long size = Checkpoint.of(note).head().size();
      return checkpoints.find(size).filter(own -> own.text().equals(note.text())).map(own -> size);
    } catch (MalformedNote | NullPointerException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Sends what has been signed meanwhile.
   *
   * @param arrived how many events of the log stand on their topic
   */
  void send(long arrived) {
    if (System.nanoTime() - looked < EVERY.toNanos()) {
      return;
    }
    looked = System.nanoTime();
    Optional<Note> signed = checkpoints.firstFrom(next);
    while (signed.isPresent() && size(signed.get()) <= arrived) {
      byte[] note = signed.get().toString().getBytes(StandardCharsets.UTF_8);
      outlet.send(new ProducerRecord<>(topic, 0, "", note), offset -> {});
      next = size(signed.get()) + 1;
      signed = checkpoints.firstFrom(next);
    }
  }

  private static long size(Note signed) {
    try {
      return Checkpoint.of(signed).head().size();
    } catch (MalformedNote e) {
      throw new IllegalStateException("What the log signed is no checkpoint", e);
    }
  }
}
